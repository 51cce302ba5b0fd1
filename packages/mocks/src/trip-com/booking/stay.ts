import { refuse } from "../refuse.ts";
import { nightsOf } from "../state/rooms.ts";
import type { Hotel } from "../state/tables.ts";
import type { TripWorld } from "../world.ts";

/** A hotel by its id. Throws a Refusal when there is none. */
export function hotelOf(
	id: string,
	pointer: string,
	{ tables }: TripWorld,
): Hotel {
	const hotel = tables.hotels.get(id);
	if (hotel) return hotel;
	throw refuse("hotel", {
		code: "404001",
		pointer,
		fact: `There is no hotel “${id}”.`,
		fix: { says: "Take an id of the list.", value: "5001" },
	});
}

/** The nights of a stay. Throws a Refusal when it has none or begins in the past. */
export function checkedNights(
	start: string,
	end: string,
	pointer: string,
	{ now }: TripWorld,
): readonly string[] {
	const nights = nightsOf(start, end);
	const today = new Date(now).toISOString().slice(0, 10);
	if (nights.length > 0 && start >= today) return nights;
	const next = new Date(
		Math.max(Date.parse(`${start}T00:00:00Z`), now) + 86_400_000,
	);
	throw refuse("dates", {
		code: "400012",
		pointer,
		fact:
			nights.length === 0
				? `From ${start} to ${end} is no night.`
				: `${start} is in the past.`,
		fix: {
			says: "Leave a night or more later.",
			value: next.toISOString().slice(0, 10),
		},
	});
}
