import type { StayQuery } from "../contract/search.ts";
import { refuse } from "../refuse.ts";
import { dateIn, daysLater, nightsBetween } from "../state/stay.ts";
import type { Property } from "../state/tables.ts";

/** Guests of a room. */
export interface Occupancy {
	readonly adults: number;
	readonly children: number;
}

/** The guests room by room; totals are spread evenly. Throws a Refusal when there are both or neither. */
export function occupanciesOf(query: StayQuery): readonly Occupancy[] {
	const { totalRooms, totalAdults, totalChildren, rooms } = query;
	const totals = [totalRooms, totalAdults, totalChildren];
	if (rooms && totals.some((each) => each !== undefined))
		throw refuse("occupancy", {
			place: "query",
			pointer: "/rooms",
			fact: "The query has rooms and totals as well.",
			fix: { by: "you", says: "Leave out the rooms or the totals." },
		});
	if (rooms) return rooms;
	if (
		totalRooms === undefined ||
		totalAdults === undefined ||
		totalChildren === undefined
	)
		throw refuse("occupancy", {
			place: "query",
			pointer: "/totalRooms",
			fact: "The query has neither rooms nor all three totals.",
			fix: "1",
		});
	const share = (total: number, index: number) =>
		Math.floor(total / totalRooms) + (index < total % totalRooms ? 1 : 0);
	return Array.from({ length: totalRooms }, (_, index) => ({
		adults: share(totalAdults, index),
		children: share(totalChildren, index),
	}));
}

/** How far ahead a stay may end, in days, and how many nights it may last. */
const farthest = 500;
const longest = 30;

/** Throws a Refusal when a stay lies outside of what can be booked. */
export function checkStay(
	{
		checkin,
		checkout,
	}: { readonly checkin: string; readonly checkout: string },
	{ timeZone }: Pick<Property, "timeZone">,
	now: number,
	place: "query" | "body",
): void {
	const today = dateIn(timeZone, now);
	const nights = nightsBetween(checkin, checkout);
	const wrong = (pointer: string, fact: string, fix: string) => {
		throw refuse("window", { place, pointer, fact, fix });
	};
	if (checkin < today)
		wrong("/checkin", `${checkin} is past; today is ${today}.`, today);
	if (nights < 1 || nights > longest)
		wrong(
			"/checkout",
			`From ${checkin} to ${checkout} is ${nights < 1 ? "no night" : `${nights} nights`}.`,
			daysLater(checkin, nights < 1 ? 1 : longest),
		);
	if (checkout > daysLater(today, farthest))
		wrong(
			"/checkout",
			`${checkout} is more than ${farthest} days ahead.`,
			daysLater(today, farthest),
		);
}
