import { carried } from "../carried.ts";
import { refuse } from "../refuse.ts";
import { useSlot } from "../state/slots.ts";
import type { Line, Reservation } from "../state/tables.ts";
import type { PrioWorld } from "../world.ts";
import { placesOf } from "./tickets.ts";

/** A confirmation stands alone in its order. */
const pointer = "/data/order/order_bookings/0/reservation_reference";

/** What is still held, moved from held to sold. What has expired is left out without a word, as the provider does. */
export function linesOfReservation(
	found: Reservation,
	order: string,
	world: PrioWorld,
): readonly Line[] {
	const { reservations, products } = world.tables;
	const { reference } = found;
	const held = found.lines.filter(
		({ status }) => status === "BOOKING_RESERVED",
	);
	if (held.length === 0)
		throw refuse("reservation-over", {
			status: 422,
			code: "INVALID_RESERVATION",
			pointer,
			fact: `Nothing of ${reference} is still held: ${found.lines[0]?.status}.`,
			fix: {
				says: "Check availability again and make a new reservation.",
			},
		});
	for (const line of held) {
		const product = products.get(line.productId);
		const places = product ? placesOf(product, line.tickets) : 0;
		useSlot(world, line.slot, { reserved: -places, booked: places });
	}
	reservations.set(reference, {
		...found,
		order,
		lines: found.lines.map((line) =>
			line.status === "BOOKING_RESERVED"
				? { ...line, status: "BOOKING_CONFIRMED", confirmed: world.now }
				: line,
		),
	});
	return held.map(({ heldUntil: _, ...line }) => line);
}

/** A reservation that can be confirmed. Throws a Refusal when there is none, or when an order has come of it. */
export function reservationFor(
	reference: string,
	owner: string,
	{ tables }: PrioWorld,
): Reservation {
	const found = tables.reservations.get(reference);
	if (found?.owner !== owner)
		throw refuse("reservation", {
			status: 422,
			code: "INVALID_RESERVATION",
			pointer,
			fact: `There is no reservation “${reference}”.`,
			fix: {
				says: "Take the reference of a reservation that you made.",
				value: carried.reservation_reference,
			},
		});
	if (found.order !== undefined)
		throw refuse("reservation-used", {
			status: 409,
			code: "INVALID_RESERVATION",
			pointer,
			fact: `${reference} became the order ${found.order}.`,
		});
	return found;
}
