import { refuse } from "../refuse.ts";
import { nightsBetween } from "../state/stay.ts";
import type { Property, RoomRate } from "../state/tables.ts";
import type { Occupancy } from "./occupancy.ts";

/** Percent that a deal takes off. Throws a Refusal when the property has not approved it. */
export function dealOf(
	{ deals, name }: Property,
	code: string,
	place: "query" | "body",
): number {
	const found = deals.find((deal) => deal.code === code);
	if (found?.status === "approved") return found.percent;
	throw refuse("deal", {
		place,
		pointer: "/dealCode",
		fact: found
			? `${name} has not approved the deal ${code} yet.`
			: `${name} has no deal ${code}.`,
		fix: deals.find(({ status }) => status === "approved")?.code,
	});
}

/** What one room costs for a stay, in minor units, with so many percent off. */
export function roomPrice(
	{ price }: RoomRate,
	checkin: string,
	checkout: string,
	percentOff = 0,
): number {
	return Math.round(
		(price * nightsBetween(checkin, checkout) * (100 - percentOff)) / 100,
	);
}

/** Whether the guests fit into a room of this rate. */
export function fits(
	property: Property,
	{ roomType }: RoomRate,
	{ adults, children }: Occupancy,
): boolean {
	const type = property.roomTypes.find(({ id }) => id === roomType);
	return (
		type !== undefined &&
		adults >= 1 &&
		adults <= type.maxAdults &&
		adults + children <= type.maxGuests
	);
}

/** So many percent of an amount in minor units. */
export const percentOf = (amount: number, percent: number): number =>
	Math.round((amount * percent) / 100);
