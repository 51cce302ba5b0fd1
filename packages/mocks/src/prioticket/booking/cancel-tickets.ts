import { dayOf, priceOn } from "../state/prices.ts";
import { useSlot } from "../state/slots.ts";
import type { Line } from "../state/tables.ts";
import type { PrioWorld } from "../world.ts";
import { released } from "./release.ts";
import { placesLeftOf, ticketsOf } from "./tickets.ts";

/** The booking without these of its tickets, by number; cancelled as a whole when none is left. */
export function withoutTickets(
	line: Line,
	numbers: readonly number[],
	world: PrioWorld,
): Line {
	const left = ticketsOf(line).filter(
		({ number, cancelled }) => !cancelled && !numbers.includes(number),
	);
	if (left.length === 0)
		return released(line, "BOOKING_CANCELLED", "booked", world);
	const product = world.tables.products.get(line.productId);
	const after: Line = {
		...line,
		cancelledTickets: [...(line.cancelledTickets ?? []), ...numbers],
		total: left.reduce(
			(sum, { typeId }) =>
				sum +
				priceOn(
					product?.types.find(({ id }) => id === typeId),
					dayOf(line),
				),
			0,
		),
		version: (line.version ?? 1) + 1,
		modified: world.now,
	};
	if (product)
		useSlot(world, line.slot, {
			booked: placesLeftOf(product, after) - placesLeftOf(product, line),
		});
	return after;
}
