import type { TripWorld } from "../world.ts";
import type { Room } from "./tables.ts";

const day = 86_400_000;

/** The nights of a stay, as plain dates. Empty when it has none. */
export function nightsOf(start: string, end: string): readonly string[] {
	const first = Date.parse(`${start}T00:00:00Z`);
	const count = (Date.parse(`${end}T00:00:00Z`) - first) / day;
	return Array.from({ length: Math.max(0, Math.min(90, count)) }, (_, index) =>
		new Date(first + index * day).toISOString().slice(0, 10),
	);
}

/** Rooms left for every night of a stay. */
export function leftOf(
	room: Room,
	nights: readonly string[],
	world: TripWorld,
): number {
	if (world.struck("no-availability")) return 0;
	return Math.min(
		...nights.map(
			(night) =>
				room.count -
				(world.tables.nights.get(`${room.id} ${night}`)?.taken ?? 0),
		),
	);
}

/** Takes rooms, or gives them back with a number below 0. */
export function takeRooms(
	room: string,
	nights: readonly string[],
	units: number,
	{ tables }: TripWorld,
): void {
	for (const night of nights) {
		const id = `${room} ${night}`;
		tables.nights.set(id, {
			taken: (tables.nights.get(id)?.taken ?? 0) + units,
		});
	}
}

/** The total of a stay in minor units; the fault makes it dearer after the quote. */
export function totalOf(
	room: Room,
	nights: readonly string[],
	units: number,
	world: TripWorld,
): number {
	const total = room.price * nights.length * units;
	return world.struck("price-change") ? total + 1500 : total;
}
