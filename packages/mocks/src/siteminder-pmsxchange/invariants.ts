import type { PmsXchangeTables } from "./state/tables.ts";

/** What is broken: fewer rooms than none, rooms nobody has, messages without a reservation or delivered too often. */
export function invariants(tables: PmsXchangeTables): readonly string[] {
	const broken: string[] = [];
	for (const [key, { hotel, room, rooms }] of Object.entries(
		tables.availability,
	)) {
		if (rooms < 0) broken.push(`${key}: ${rooms} rooms.`);
		const known = tables.hotels[hotel]?.roomRates.some(
			({ roomTypeCode }) => roomTypeCode === room,
		);
		if (!known) broken.push(`${key}: ${hotel} has no room ${room}.`);
	}
	for (const { id, reservation, hotel, deliveries, state } of Object.values(
		tables.messages,
	)) {
		if (tables.reservations[reservation]?.hotel !== hotel)
			broken.push(`${id}: ${hotel} has no reservation ${reservation}.`);
		if (deliveries > 20) broken.push(`${id}: delivered ${deliveries} times.`);
		if (state === "confirmed" && deliveries === 0)
			broken.push(`${id}: confirmed and never delivered.`);
	}
	for (const { id, reservation, hotel, deliveries, state } of Object.values(
		tables.payments,
	)) {
		if (tables.reservations[reservation]?.hotel !== hotel)
			broken.push(`${id}: ${hotel} has no reservation ${reservation}.`);
		if (deliveries > 4) broken.push(`${id}: delivered ${deliveries} times.`);
		if (state !== "undelivered" && deliveries === 0)
			broken.push(`${id}: answered and never delivered.`);
	}
	return broken;
}
