import type { BookingLineInput } from "../contract/requests.ts";
import type { Line } from "../state/tables.ts";
import type { PrioWorld } from "../world.ts";
import type { CheckedLine } from "./line-checks.ts";

/** What a line that was judged is written down as, but for its state. */
export function lineFrom(
	input: BookingLineInput,
	{ product, slot, tickets, total }: CheckedLine,
	reference: string,
	{ now }: Pick<PrioWorld, "now">,
): Omit<Line, "status"> {
	return {
		reference,
		...(input.booking_external_reference && {
			externalReference: input.booking_external_reference,
		}),
		productId: product.id,
		...(slot && { slot: slot.id }),
		...(input.booking_travel_date && { travelDate: input.booking_travel_date }),
		...(input.product_pickup_point_id && {
			pickupPoint: input.product_pickup_point_id,
		}),
		...(input.booking_language && { language: input.booking_language }),
		...(input.booking_notes && { notes: input.booking_notes }),
		tickets,
		total,
		created: now,
		modified: now,
	};
}

/** The next reference of a booking. */
export const nextBooking = (world: Pick<PrioWorld, "next">): string =>
	`BKG${String(world.next("bookings")).padStart(8, "0")}`;

/** The next reference of a line that is held. */
export const nextLine = (world: Pick<PrioWorld, "next">): string =>
	`LINE${String(world.next("lines")).padStart(6, "0")}`;
