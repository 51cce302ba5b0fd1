import { daysBetween } from "../state/days.ts";
import type { CarPark, Lounge } from "../state/tables.ts";
import type { HxWorld } from "../world.ts";
import type { Stay } from "./stay.ts";

/** The price of a stay. Minor units; a car park with a least duration charges at least that. */
export function parkingPrice(
	{ base, daily, leastDays }: CarPark,
	{ arrival, depart }: Stay,
): number {
	const days = daysBetween(arrival.date, depart.date);
	return base + daily * Math.max(days, leastDays);
}

/** The price of a party in a lounge or on fast track; infants are free. Minor units. */
export const loungePrice = (
	{ adult, child }: Pick<Lounge, "adult" | "child">,
	adults: number,
	children: number,
): number => adult * adults + child * children;

/** The price as a search or a check shows it: older than the one that will be booked, when a fault makes it so. */
export function shownPrice(price: number, world: HxWorld): number {
	if (world.struck("price-rise")) return Math.round(price * 0.9);
	if (world.struck("price-fall")) return Math.round(price * 1.1);
	return price;
}

/** Minor units as text with two decimals. */
export const amount = (minor: number): string => (minor / 100).toFixed(2);

/** A difference as text: its minus stands behind. */
export const difference = (minor: number): string =>
	minor < 0 ? `${amount(-minor)}-` : amount(minor);
