import { policiesOf } from "../../booking/terms.ts";
import type { Details } from "../../contract/common.ts";
import { refuse } from "../../refuse.ts";
import { isFree } from "../../state/spaces.ts";
import type { Booking } from "../../state/tables.ts";
import { stayOf } from "../../views.ts";
import type { ApiWorld } from "../../world.ts";
import { bookings } from "../operation.ts";

export const story = "Manage";

/** The amendments of a booking. */
export const path = `${bookings}/{booking_reference}/amendments` as const;

/** What an amendment costs or gives back, as it is sent. */
export function costs(
	{ fee, difference }: { readonly fee: number; readonly difference: number },
	currency: string,
) {
	const total = fee + difference;
	return {
		amendment_fee: fee,
		price_difference: difference,
		total_charge: Math.max(0, total),
		total_refund: Math.max(0, -total),
		currency,
	};
}

/** Throws a Refusal with 422 when the terms forbid an amendment, or its time is over. */
export function checkAmendable(booking: Booking, world: ApiWorld): void {
	const { permitted, until } = policiesOf(booking, world).amendments;
	if (permitted) return;
	throw refuse("not-amendable", {
		status: 422,
		place: "path",
		pointer: "booking_reference",
		fact:
			until === null
				? `${booking.reference} cannot be amended.`
				: `${booking.reference} could be amended until ${until}.`,
		fix: {
			by: "you",
			says: "Look at amendable_data before offering a change.",
		},
	});
}

/** Throws a Refusal with 422 when the days of the new details are full. */
export function checkSpace(
	booking: Booking,
	details: Details,
	world: ApiWorld,
): void {
	const stay = stayOf({ ...booking, details });
	if (isFree(stay, world.tables, stayOf(booking))) return;
	throw refuse("space", {
		status: 422,
		pointer: "/parking_entry_datetime",
		fact: `There is no space from ${stay.entry} to ${stay.exit}.`,
		fix: {
			says: "Offer other days.",
			value: booking.details.parking_entry_datetime,
		},
	});
}
