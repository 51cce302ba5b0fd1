import type { NamesOf } from "@slipway/sandbox/engine";
import { type Call, operationsOver } from "@slipway/sandbox/engine";
import { carried } from "../carried.ts";
import { Refused } from "../contract/refusals.ts";
import type { schemes } from "../schemes.ts";
import type { sources } from "../sources.ts";
import type { ApiConnectTables, Quote } from "../state/tables.ts";
import type { ApiWorld } from "../world.ts";

/** Declares an operation of APIConnect. */
export const operation = operationsOver<
	ApiConnectTables,
	NamesOf<typeof schemes, typeof sources, typeof carried>,
	ApiWorld
>({
	accepts: ["application/json"],
	refusal: Refused,
	headers: { bearer: { authorization: `Bearer ${carried.token}` } },
});

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
export const last = { booking_reference: carried.booking_reference };

/** Examples of a confirmation: with the token of the quote, and with a token of nobody. */
export const confirmations = (kind: Quote["kind"]) => [
	{
		title: "What was quoted",
		params: last,
		body: { [`${kind}_token`]: carried[`${kind}_token`] },
		status: 200,
	},
	{
		title: "An unknown token",
		params: last,
		body: { [`${kind}_token`]: `fake-${kind}-unknown` },
		status: 422,
	},
];

/** The address of bookings. */
export const bookings = "/v2/bookings/parking" as const;
