import { part } from "../../process/index.ts";

export const sources = part.sources(
	{},
	{
		"integration-process": {
			title: "Integration Process",
			kind: "guide",
			publisher: "Prioticket",
			address:
				"https://docs.prioticket.com/getting-started/integration-process",
			version: "Distributor API 3.8",
			checked: "2026-11-20",
		},
		"implementation-guide": {
			title: "Implementation Guide",
			kind: "guide",
			publisher: "Prioticket",
			address:
				"https://docs.prioticket.com/getting-started/integration-process/implementation-guide",
			checked: "2026-11-20",
			note: "Read in part: the copies at hand end before the steps and expected results of the cases.",
		},
		orders: {
			title: "Orders",
			kind: "reference",
			publisher: "Prioticket",
			address: "https://docs.prioticket.com/endpoints/orders",
			checked: "2026-11-20",
		},
		reservations: {
			title: "Reservations / Cart",
			kind: "reference",
			publisher: "Prioticket",
			address: "https://docs.prioticket.com/endpoints/reservations-cart",
			checked: "2026-11-20",
		},
		authentication: {
			title: "Authentication",
			kind: "reference",
			publisher: "Prioticket",
			address: "https://docs.prioticket.com/endpoints/authentication",
			checked: "2026-11-20",
		},
		headers: {
			title: "Headers",
			kind: "reference",
			publisher: "Prioticket",
			address:
				"https://docs.prioticket.com/key-concepts/technical-concepts/headers",
			checked: "2026-11-20",
		},
		"fair-use": {
			title: "Fair use policy and rate limiting",
			kind: "reference",
			publisher: "Prioticket",
			address:
				"https://docs.prioticket.com/key-concepts/technical-concepts/fair-use-policy-and-rate-limiting",
			checked: "2026-11-20",
		},
		"rate-limiting-before": {
			title: "Rate Limiting, earlier text",
			kind: "older-version",
			publisher: "Prioticket",
			checked: "2026-11-20",
		},
		"timeout-handling": {
			title: "Timeout Handling",
			kind: "reference",
			publisher: "Prioticket",
			address:
				"https://docs.prioticket.com/key-concepts/technical-concepts/timeout-handling",
			checked: "2026-11-20",
		},
		specification: {
			title: "OpenAPI document of version 3.8, opening part",
			kind: "specification",
			publisher: "Prioticket",
			address:
				"https://swagger.prioticket.com/definitions/Prio-Distributor-API/v38/distributor.json",
			version: "3.8",
			checked: "2026-11-20",
		},
		"process-2022": {
			title: "Integration process of version 3.5",
			kind: "older-version",
			publisher: "Prioticket",
			version: "3.5, February 2022",
			checked: "2026-11-20",
			note: "Known from the readme of a client that was generated from the specification of that version.",
		},
	},
);
