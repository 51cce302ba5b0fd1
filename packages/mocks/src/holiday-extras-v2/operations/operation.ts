import { type Call, operationsOver, type World } from "@slipway/sandbox/engine";
import type { ApiConnectTables, Quote } from "../state/tables.ts";

/** Declares an operation of APIConnect. */
export const operation = operationsOver<ApiConnectTables>();

export type ApiWorld = World<ApiConnectTables>;

export const json = ["application/json"] as const;
export const form = ["application/x-www-form-urlencoded"] as const;

/** What the operations of the guide share. */
export const guided = {
	confidence: "derived",
	source: "guide",
	scheme: "bearer",
} as const;

/** A request about one booking. */
export interface BookingCall extends Pick<Call, "principal"> {
	readonly params: { readonly booking_reference: string };
}

/** The last booking, as examples name it. */
export const last = { booking_reference: "{{booking_reference}}" };

/** What examples send to be let in. */
export const bearer = { authorization: "Bearer {{token}}" };

/** Examples of a confirmation: with the token of the quote, and with a token of nobody. */
export const confirmations = (kind: Quote["kind"]) => [
	{
		title: "What was quoted",
		params: last,
		headers: bearer,
		body: { [`${kind}_token`]: `{{${kind}_token}}` },
		status: 200,
	},
	{
		title: "A token of nobody",
		params: last,
		headers: bearer,
		body: { [`${kind}_token`]: `fake-${kind}-unknown` },
		status: 422,
	},
];

/** The address of bookings. */
export const bookings = "/v2/bookings/parking" as const;
