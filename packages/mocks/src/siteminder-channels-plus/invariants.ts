import { nightsOf } from "./state/stay.ts";
import type { ChannelsPlusTables, Reservation } from "./state/tables.ts";

/** What is broken: rooms sold twice, locks and sales that do not add up, sums that are wrong. */
export function invariants(tables: ChannelsPlusTables): readonly string[] {
	const broken: string[] = [];
	const reservations = Object.values(tables.reservations);
	const locked = nightsIn(reservations, "Pending");
	const sold = nightsIn(reservations, "Confirmed");
	const rooms = new Map(
		Object.values(tables.properties).flatMap(({ roomTypes }) =>
			roomTypes.map(({ id, rooms }) => [id, rooms]),
		),
	);
	for (const key of new Set([
		...Object.keys(tables.nights),
		...locked.keys(),
		...sold.keys(),
	])) {
		const night = tables.nights[key] ?? { locked: 0, sold: 0 };
		const most = rooms.get(key.slice(0, key.lastIndexOf(" "))) ?? 0;
		if (night.locked + night.sold > most)
			broken.push(
				`${key}: ${most} rooms, ${night.locked} locked and ${night.sold} sold.`,
			);
		if (night.locked !== (locked.get(key) ?? 0))
			broken.push(
				`${key}: ${night.locked} locked, by the reservations ${locked.get(key) ?? 0}.`,
			);
		if (night.sold !== (sold.get(key) ?? 0))
			broken.push(
				`${key}: ${night.sold} sold, by the reservations ${sold.get(key) ?? 0}.`,
			);
	}
	for (const { id, rooms, taxes, fees, total } of reservations) {
		const sum =
			rooms.reduce((all, each) => all + each.total, 0) +
			[...taxes, ...fees].reduce((all, { amount }) => all + amount, 0);
		if (sum !== total) broken.push(`${id}: ${total} in all, ${sum} in parts.`);
	}
	return broken;
}

function nightsIn(
	reservations: readonly Reservation[],
	status: Reservation["status"],
): ReadonlyMap<string, number> {
	const nights = new Map<string, number>();
	for (const each of reservations)
		if (each.status === status)
			for (const { roomType } of each.rooms)
				for (const date of nightsOf(each.checkin, each.checkout)) {
					const key = `${roomType} ${date}`;
					nights.set(key, (nights.get(key) ?? 0) + 1);
				}
	return nights;
}
