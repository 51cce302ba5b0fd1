import { nightsOf } from "./state/rooms.ts";
import type { TripTables } from "./state/tables.ts";

/** What is broken: rooms sold twice, nights and orders that do not add up. */
export function invariants(tables: TripTables): readonly string[] {
	const broken: string[] = [];
	const counts = new Map(
		Object.values(tables.hotels).flatMap(({ rooms }) =>
			rooms.map(({ id, count }) => [id, count]),
		),
	);
	const sold = new Map<string, number>();
	for (const { room, start, end, units, status } of Object.values(
		tables.orders,
	))
		if (status !== "Cancel")
			for (const night of nightsOf(start, end)) {
				const key = `${room} ${night}`;
				sold.set(key, (sold.get(key) ?? 0) + units);
			}
	for (const key of new Set([...Object.keys(tables.nights), ...sold.keys()])) {
		const taken = tables.nights[key]?.taken ?? 0;
		const most = counts.get(key.slice(0, key.lastIndexOf(" "))) ?? 0;
		if (taken > most) broken.push(`${key}: ${most} rooms, ${taken} taken.`);
		if (taken !== (sold.get(key) ?? 0))
			broken.push(
				`${key}: ${taken} taken, by the orders ${sold.get(key) ?? 0}.`,
			);
	}
	return broken;
}
