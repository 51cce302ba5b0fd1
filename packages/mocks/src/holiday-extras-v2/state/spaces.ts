import { daysOf } from "../../holiday-extras/state/days.ts";
import type { ApiWorld } from "../world.ts";

type Tables = ApiWorld["tables"];

/** A car in a car park, by local times. */
export interface Stay {
	readonly product: string;
	readonly entry: string;
	readonly exit: string;
}

/** The entries of a stay in the table of taken spaces. */
export const placesOf = ({ product, entry, exit }: Stay) =>
	daysOf(entry.slice(0, 10), exit.slice(0, 10)).map(
		(date) => `${product} ${date}`,
	);

/** Whether there is a space on every day, those of a stay that would move there included. */
export function isFree(stay: Stay, tables: Tables, moving?: Stay): boolean {
	const own = new Set(moving ? placesOf(moving) : []);
	const spaces = tables.products.get(stay.product)?.spaces ?? 0;
	return placesOf(stay).every(
		(id) =>
			(tables.occupied.get(id)?.taken ?? 0) - (own.has(id) ? 1 : 0) < spaces,
	);
}

/** Takes the spaces of a stay, or gives them back. */
export function occupy(stay: Stay, sign: 1 | -1, tables: Tables): void {
	for (const id of placesOf(stay))
		tables.occupied.set(id, {
			taken: (tables.occupied.get(id)?.taken ?? 0) + sign,
		});
}
