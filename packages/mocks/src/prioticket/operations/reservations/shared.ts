import type { Call } from "@slipway/sandbox/engine";
import { callerOf } from "@slipway/sandbox/engine";
import { carried } from "../../carried.ts";
import { refuse } from "../../refuse.ts";
import type { Reservation } from "../../state/tables.ts";
import type { PrioWorld } from "../../world.ts";
import { root } from "../operation.ts";

/** One reservation. */
export const path = `${root}/reservations/{reservation_reference}` as const;

/** The last reservation, as examples name it. */
export const last = { reservation_reference: carried.reservation_reference };

/** What the operations of the cart share. */
export const common = {
	story: "Reserve",
	confidence: "published",
	source: "reservations",
	scheme: "bearer",
} as const;

/** Ten days, for which an expired cart can still be read. */
const readable = 10 * 86_400_000;

/** A reservation of this client. Throws a Refusal with 404 when there is none that can still be read. */
export function reservationOf(
	call: Pick<Call, "principal"> & {
		readonly params: { readonly reservation_reference: string };
	},
	{ tables, now }: PrioWorld,
): Reservation {
	const { reservation_reference: reference } = call.params;
	const found = tables.reservations.get(reference);
	if (found?.owner === callerOf(call) && now - found.created < readable)
		return found;
	throw refuse("reservation", {
		status: 404,
		place: "path",
		pointer: "reservation_reference",
		fact: `There is no reservation “${reference}”.`,
		fix: {
			says: "Take the reference of a reservation that you made.",
			value: carried.reservation_reference,
		},
	});
}

/** The same reservation, as long as no order has come of it. Throws a Refusal with 409 when one has. */
export function unused(found: Reservation): Reservation {
	if (found.order === undefined) return found;
	throw refuse("reservation-used", {
		status: 409,
		code: "INVALID_RESERVATION",
		place: "path",
		pointer: "reservation_reference",
		fact: `${found.reference} became the order ${found.order}.`,
	});
}
