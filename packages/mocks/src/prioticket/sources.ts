import type { Source } from "@slipway/sandbox/engine";

/** Where the contract of the mock comes from. */
export const sources = {
	authentication: {
		title: "Prioticket: Authentication",
		address: "https://docs.prioticket.com/endpoints/authentication",
	},
	reservations: {
		title: "Prioticket: Reservations / Cart",
		address: "https://docs.prioticket.com/endpoints/reservations-cart",
	},
	orders: {
		title: "Prioticket: Orders",
		address: "https://docs.prioticket.com/endpoints/orders",
	},
	products: {
		title: "Prioticket: Products",
		address: "https://docs.prioticket.com/endpoints/products",
	},
	availability: {
		title: "Prioticket: Availability",
		address: "https://docs.prioticket.com/endpoints/availability",
	},
	notifications: {
		title: "Prioticket: Notifications",
		address: "https://docs.prioticket.com/endpoints/notifications",
	},
	system: {
		title: "Prioticket: System",
		address: "https://docs.prioticket.com/endpoints/system",
	},
	timeouts: {
		title: "Prioticket: Timeout handling",
		address:
			"https://docs.prioticket.com/key-concepts/technical-concepts/timeout-handling",
	},
	idempotency: {
		title: "Prioticket: Idempotency",
		address:
			"https://docs.prioticket.com/key-concepts/technical-concepts/idempotency",
	},
	formats: {
		title: "Prioticket: Formats",
		address:
			"https://docs.prioticket.com/key-concepts/technical-concepts/formats",
	},
	"fair-use": {
		title: "Prioticket: Fair use policy and rate limiting",
		address:
			"https://docs.prioticket.com/key-concepts/technical-concepts/fair-use-policy-and-rate-limiting",
	},
	"implementation-guide": {
		title: "Prioticket: Implementation guide",
		address:
			"https://docs.prioticket.com/getting-started/integration-process/implementation-guide",
	},
	"client-3.5": {
		title:
			"A client generated from the provider's description of version 3.5 (2022)",
	},
	sandbox: { title: "Choice of this sandbox where the sources are silent" },
} as const satisfies Record<string, Source>;
