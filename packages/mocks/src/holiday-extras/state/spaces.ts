import type { HxWorld } from "../world.ts";
import { daysOf } from "./days.ts";
import type { Booking } from "./tables.ts";

type Tables = HxWorld["tables"];

/** What of a booking takes spaces: one a car, a room or a vehicle, one place for each person elsewhere. */
export type Use = Pick<
	Booking,
	"kind" | "product" | "arrival" | "depart" | "people" | "rooms"
>;

/** The entries of a booking in the table of taken spaces. */
export const placesOf = ({ product, arrival, depart }: Use) =>
	daysOf(arrival.date, depart.date).map((date) => `${product} ${date}`);

/** How many spaces a booking takes on each of its days. */
export function widthOf({
	kind,
	people,
	rooms = [],
}: Pick<Use, "kind" | "people" | "rooms">): number {
	if (kind === "hotel") return rooms.length;
	return kind === "lounge" || kind === "fast-track" ? people : 1;
}

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

function capacityOf(product: string, tables: Tables): number {
	return (
		tables.carParks.get(product)?.spaces ??
		tables.lounges.get(product)?.places ??
		tables.fastTracks.get(product)?.places ??
		tables.hotels.get(product)?.rooms ??
		tables.transfers.get(product)?.vehicles ??
		0
	);
}
