import type { PrioWorld } from "../world.ts";
import { catalogued } from "./catalogue.ts";
import { daysLater, momentOf } from "./local-time.ts";
import type { Product, SlotUse } from "./tables.ts";

/** A time at which a product can be used. */
export interface Slot {
	readonly id: string;
	readonly product: Product;
	/** Milliseconds since 1970. */
	readonly from: number;
	readonly to: number;
	readonly total: number;
	readonly reserved: number;
	readonly booked: number;
	readonly open: number;
	readonly active: boolean;
	/** Milliseconds since 1970. */
	readonly modified: number;
}

/** Everything is closed on Christmas Day. */
const closed = "-12-25";

const times: Record<string, readonly (readonly [string, string])[]> = {
	TIME_POINT: [
		["10:00", "10:30"],
		["12:00", "12:30"],
		["14:00", "14:30"],
		["16:00", "16:30"],
	],
	TIME_SLOT: [
		["11:00", "12:00"],
		["15:00", "16:00"],
	],
	TIME_PERIOD: [
		["09:00", "13:00"],
		["13:00", "17:00"],
	],
};

const unused: SlotUse = { reserved: 0, booked: 0 };

type Slots = PrioWorld["tables"]["slots"];

/** The slots of a product on the days from `from` to `to`, both included. */
export function slotsBetween(
	product: Product,
	from: string,
	to: string,
	slots: Slots,
): readonly Slot[] {
	const found: Slot[] = [];
	for (let date = from; date <= to; date = daysLater(date, 1))
		for (const [start, end] of times[product.slotAdmission] ?? [
			["00:00", "23:59"],
		])
			found.push(slotAt(product, date, start, end, slots));
	return found;
}

/** The slot of an availability id, if the product has it. */
export function slotOf(
	product: Product,
	id: string,
	slots: Slots,
): Slot | undefined {
	const [, day = "", time = ""] =
		/^AV-\d+-(\d{4}-\d\d-\d\d)-(\d{4})$/.exec(id) ?? [];
	if (Number.isNaN(Date.parse(day))) return undefined;
	return slotsBetween(product, day, day, slots).find(
		(slot) => slot.id === id && slot.id.endsWith(time),
	);
}

function slotAt(
	product: Product,
	date: string,
	start: string,
	end: string,
	slots: Slots,
): Slot {
	const id = `AV-${product.id}-${date}-${start.replace(":", "")}`;
	const from = momentOf(date, start);
	const { reserved, booked, modified } = slots.get(id) ?? unused;
	const monday = new Date(`${date}T12:00:00Z`).getUTCDay() === 1;
	// Somebody else has always bought the last times of a Monday, so that an empty slot can be seen.
	const soldElsewhere = monday && start >= "15:00" ? product.capacity : 0;
	return {
		id,
		product,
		from,
		to: momentOf(date, end),
		total: product.capacity,
		reserved,
		booked: booked + soldElsewhere,
		open: Math.max(0, product.capacity - soldElsewhere - reserved - booked),
		active: !date.endsWith(closed),
		modified: modified ?? catalogued,
	};
}

/** Takes or frees places of a slot. */
export function useSlot(
	{ tables, now }: Pick<PrioWorld, "tables" | "now">,
	id: string | undefined,
	change: { readonly reserved?: number; readonly booked?: number },
): void {
	if (id === undefined) return;
	const { reserved, booked } = tables.slots.get(id) ?? unused;
	tables.slots.set(id, {
		reserved: reserved + (change.reserved ?? 0),
		booked: booked + (change.booked ?? 0),
		modified: now,
	});
}
