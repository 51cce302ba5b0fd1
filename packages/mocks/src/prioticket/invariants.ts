import { placesLeftOf } from "./booking/tickets.ts";
import type { Line, PrioticketTables } from "./state/tables.ts";

const held = new Set(["BOOKING_RESERVED"]);
const sold = new Set([
	"BOOKING_CONFIRMED",
	"BOOKING_PROCESSING_CONFIRMATION",
	"BOOKING_PROCESSING_CANCELLATION",
]);

/** What is broken: places sold twice, holds and sales that do not add up. */
export function invariants(tables: PrioticketTables): readonly string[] {
	const broken: string[] = [];
	const reserved = sumOf(
		Object.values(tables.reservations).flatMap(({ lines }) => lines),
		held,
		tables,
	);
	const booked = sumOf(
		Object.values(tables.orders).flatMap(({ lines }) => lines),
		sold,
		tables,
	);
	for (const id of new Set([
		...Object.keys(tables.slots),
		...reserved.keys(),
		...booked.keys(),
	])) {
		const use = tables.slots[id] ?? { reserved: 0, booked: 0 };
		const [, productId = ""] = id.split("-");
		const capacity = tables.products[productId]?.capacity ?? 0;
		if (use.reserved + use.booked > capacity)
			broken.push(
				`${id} has ${capacity} places; ${use.reserved} are held and ${use.booked} sold.`,
			);
		if (use.reserved !== (reserved.get(id) ?? 0))
			broken.push(
				`${id} says ${use.reserved} held; the reservations hold ${reserved.get(id) ?? 0}.`,
			);
		if (use.booked !== (booked.get(id) ?? 0))
			broken.push(
				`${id} says ${use.booked} sold; the orders have ${booked.get(id) ?? 0}.`,
			);
	}
	return broken;
}

function sumOf(
	lines: readonly Line[],
	statuses: ReadonlySet<string>,
	{ products }: PrioticketTables,
): ReadonlyMap<string, number> {
	const sums = new Map<string, number>();
	for (const line of lines) {
		const product = products[line.productId];
		if (!product || line.slot === undefined || !statuses.has(line.status))
			continue;
		sums.set(
			line.slot,
			(sums.get(line.slot) ?? 0) + placesLeftOf(product, line),
		);
	}
	return sums;
}
