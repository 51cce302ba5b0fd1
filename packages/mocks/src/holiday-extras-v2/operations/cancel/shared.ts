import { changeableOf } from "../../booking/find.ts";
import { entryOf, offerOf } from "../../booking/terms.ts";
import { refuse } from "../../refuse.ts";
import type { Booking } from "../../state/tables.ts";
import type { ApiWorld } from "../../world.ts";
import { type BookingCall, bookings } from "../operation.ts";

export const story = "Cancel";

/** The cancellations of a booking. */
export const path = `${bookings}/{booking_reference}/cancellations` as const;

/** A booking that can be cancelled. Throws a Refusal with 422 once the car could enter. */
export function cancellableOf(call: BookingCall, world: ApiWorld): Booking {
	const booking = changeableOf(call, world);
	if (entryOf(booking, world) > world.now) return booking;
	throw refuse("after-entry", {
		status: 422,
		place: "path",
		pointer: "booking_reference",
		fact: `The car could enter from ${booking.details.parking_entry_datetime}, on the airport's clock.`,
		fix: { by: "you", says: "Take a booking whose car cannot enter yet." },
	});
}

/** What a cancellation costs and gives back. */
export const sums = (
	booking: Booking,
	{ fee, refund }: { readonly fee: number; readonly refund: number },
	world: ApiWorld,
) => ({
	booking_reference: booking.reference,
	cancellation_fee: fee,
	refund_amount: refund,
	currency: offerOf(booking.product, world).location.currency,
});
