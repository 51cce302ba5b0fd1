import { callerOf } from "@slipway/sandbox/engine";
import { carried } from "../carried.ts";
import type { BookingCall } from "../operations/operation.ts";
import { refuse } from "../refuse.ts";
import type { Booking } from "../state/tables.ts";
import type { ApiWorld } from "../world.ts";

const place = { place: "path", pointer: "booking_reference" } as const;

/** A booking of this client. Throws a Refusal: 404 when there is none, 425 while it is being created. */
export function bookingOf(call: BookingCall, world: ApiWorld): Booking {
	const { booking_reference: reference } = call.params;
	const found = world.tables.bookings.get(reference);
	if (found?.owner !== callerOf(call))
		throw refuse("booking", {
			...place,
			status: 404,
			fact: `Booking with reference ${reference} not found`,
			fix: {
				says: "Take booking_reference from the answer to the booking.",
				value: carried.booking_reference,
			},
		});
	if (found.seenFrom > world.now) throw tooEarly(found, "created");
	return found;
}

/** A booking that can be changed. Throws a Refusal: 425 while it is pending, 409 once it has ended. */
export function changeableOf(call: BookingCall, world: ApiWorld): Booking {
	const found = bookingOf(call, world);
	if (found.status === "Pending") throw tooEarly(found, "confirmed");
	if (found.status === "Cancelled")
		throw refuse("already-cancelled", {
			status: 409,
			...request,
			fact: "Booking has already been cancelled",
			fix: { by: "state", says: "Make another booking." },
		});
	if (found.status === "Error")
		throw refuse("failed-booking", {
			status: 409,
			...request,
			fact: "The supplier rejected the booking.",
			fix: { by: "state", says: "Make another booking." },
		});
	return found;
}

/** That a booking is not ready yet. */
export const tooEarly = ({ reference }: Booking, what: string) =>
	refuse("still-processed", {
		status: 425,
		...request,
		fact: `Booking is still being processed: ${reference} is not ${what} yet.`,
		fix: { says: "Wait the recommended seconds, or move the sandbox's clock." },
	});

const request = { place: "request", pointer: "" } as const;
