import { callerOf } from "@slipway/sandbox/engine";
import { z } from "zod";
import { refuse } from "../refuse.ts";
import { addressOf } from "./estate.ts";
import {
	addressPath,
	documented,
	here,
	missing,
	operation,
} from "./operation.ts";

export const beDocplannerPms = operation({
	id: "set-client-kind",
	title: "Be Docplanner's own PMS",
	says: "Not part of Docplanner's API: Docplanner decides which clients are its own PMS. Some operations are open to these alone.",
	story: "Play the other side",
	confidence: "modelled",
	source: "sandbox",
	method: "PUT",
	path: "/sandbox/client-kind",
	scheme: "bearer",
	body: z.object({
		docplanner_pms: z.boolean().meta({
			description: "Whether the client is Docplanner's own PMS.",
		}),
	}),
	answers: { 204: { says: "From now on." } },
	examples: [
		{ title: "It is", body: { docplanner_pms: true }, status: 204 },
		{ title: "Neither yes nor no", body: {}, status: 400 },
	],
	handle(call, { tables: { partners } }) {
		const client = callerOf(call);
		const { docplannerPms: _, ...before } = partners.get(client) ?? {
			client,
			realTime: false,
			failedPings: 0,
		};
		partners.set(client, {
			...before,
			...(call.body.docplanner_pms && { docplannerPms: true }),
		});
		return { status: 204 };
	},
});

export const removeIntegration = operation({
	...documented,
	id: "remove-address-integration",
	ends: true,
	title: "Remove the integration of an address",
	says: "The address no longer counts as integrated with your system; it stays as it is. Only Docplanner's own PMS may call this.",
	story: "Map resources",
	method: "DELETE",
	path: `${addressPath}/integration`,
	after: [
		{
			operation: "set-client-kind",
			met: ({ partners }) =>
				Object.values(partners).some((each) => each.docplannerPms === true),
		},
	],
	answers: {
		202: { says: "It will be removed." },
		...missing,
		403: { says: "The client is not Docplanner's own PMS, or not of here." },
	},
	examples: [
		{ title: "Of the address", params: here, status: 202 },
		{
			title: "Of another doctor's address",
			params: { ...here, address_id: "3003" },
			status: 403,
		},
		{
			title: "Of an address that does not exist",
			params: { ...here, address_id: "9999" },
			status: 404,
		},
	],
	handle(call, world) {
		const address = addressOf(call, world);
		const { addresses, partners } = world.tables;
		if (!partners.get(callerOf(call))?.docplannerPms)
			throw refuse("docplanner-pms", {
				status: 403,
				place: "request",
				pointer: "",
				fact: `Client ${callerOf(call)} is not Docplanner's own PMS.`,
				fix: {
					by: "provider",
					says: "Docplanner decides which clients are its own PMS.",
				},
			});
		addresses.set(address.id, { ...address, integrationRemoved: true });
		return { status: 202 };
	},
});
