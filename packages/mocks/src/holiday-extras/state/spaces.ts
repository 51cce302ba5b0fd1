import type { HxWorld } from "../world.ts";
import { daysOf } from "./days.ts";
import type { Booking } from "./tables.ts";

type Tables = HxWorld["tables"];

/** What of a booking takes spaces: one a car, one place for each person in a lounge. */
export type Use = Pick<
	Booking,
	"kind" | "product" | "arrival" | "depart" | "people"
>;

/** The entries of a booking in the table of taken spaces. */
export const placesOf = ({ product, arrival, depart }: Use) =>
	daysOf(arrival.date, depart.date).map((date) => `${product} ${date}`);

/** How many spaces a booking takes on each of its days. */
export const widthOf = ({ kind, people }: Pick<Use, "kind" | "people">) =>
	kind === "parking" ? 1 : people;

/** Spaces that are free on every day of a stay, those of a booking that would move there included. */
export function freeOf(use: Use, tables: Tables, moving?: Use): number {
	const own = new Set(moving ? placesOf(moving) : []);
	const taken = placesOf(use).map(
		(id) =>
			(tables.occupied.get(id)?.taken ?? 0) -
			(moving && own.has(id) ? widthOf(moving) : 0),
	);
	return capacityOf(use.product, tables) - Math.max(0, ...taken);
}

/** Takes the spaces of a booking, or gives them back. */
export function occupy(use: Use, sign: 1 | -1, tables: Tables): void {
	for (const id of placesOf(use)) {
		const before = tables.occupied.get(id)?.taken ?? 0;
		tables.occupied.set(id, { taken: before + sign * widthOf(use) });
	}
}

function capacityOf(product: string, { carParks, lounges }: Tables): number {
	return carParks.get(product)?.spaces ?? lounges.get(product)?.places ?? 0;
}
