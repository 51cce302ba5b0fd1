import type { BookingLineInput } from "../contract/requests.ts";
import { refuse } from "../refuse.ts";
import { localTime } from "../state/local-time.ts";
import { dayOf, priceOn } from "../state/prices.ts";
import { type Slot, slotOf, slotsBetween } from "../state/slots.ts";
import type { Product } from "../state/tables.ts";
import type { PrioWorld } from "../world.ts";
import { placesOf } from "./tickets.ts";

/** What a line asks for, found in the catalogue and judged. */
export interface CheckedLine {
	readonly product: Product;
	readonly slot: Slot | undefined;
	readonly tickets: readonly {
		readonly typeId: string;
		readonly count: number;
	}[];
	readonly places: number;
	/** Minor units. */
	readonly total: number;
}

/** Finds and judges what a line asks for. `at` is the line's JSON pointer. Throws a Refusal by the first rule broken. */
export function checkLine(
	line: BookingLineInput,
	at: string,
	world: PrioWorld,
): CheckedLine {
	const product = checkProduct(line, at, world);
	const tickets = ticketsOf(line, at, product);
	const count = tickets.reduce((sum, each) => sum + each.count, 0);
	const { least, most } = product.quantity;
	if (count < least || count > most)
		throw refuse("quantity", {
			status: 422,
			pointer: `${at}/product_type_details/0/product_type_count`,
			fact: `The line has ${count} tickets; ${product.title} is sold from ${least} to ${most}.`,
			fix: {
				says: `Ask for ${count < least ? least : most} tickets.`,
				value: count < least ? least : most,
			},
		});
	if (product.travelDate && line.booking_travel_date === undefined)
		throw refuse("travel-date", {
			status: 400,
			pointer: `${at}/booking_travel_date`,
			fact: "booking_travel_date is missing.",
			fix: {
				says: "Name the day of the visit.",
				value: localTime(world.now + 7 * 86_400_000).slice(0, 10),
			},
		});
	const { pickupPoints } = product;
	const point = line.product_pickup_point_id;
	if (pickupPoints && !pickupPoints.includes(point ?? ""))
		throw refuse("pickup-point", {
			status: 400,
			pointer: `${at}/product_pickup_point_id`,
			fact:
				point === undefined
					? "product_pickup_point_id is missing."
					: `“${point}” is no pick-up point of ${product.title}.`,
			fix: {
				says: `Choose ${pickupPoints.join(" or ")}.`,
				value: pickupPoints[0],
			},
		});
	const places = placesOf(product, tickets);
	const slot = checkSlot(line, at, product, places, world);
	const day = dayOf({
		...(slot && { slot: slot.id }),
		...(line.booking_travel_date && { travelDate: line.booking_travel_date }),
	});
	return {
		product,
		slot,
		tickets,
		places,
		total: tickets.reduce(
			(sum, { typeId, count: each }) =>
				sum +
				each *
					priceOn(
						product.types.find(({ id }) => id === typeId),
						day,
					),
			0,
		),
	};
}

function checkProduct(
	line: BookingLineInput,
	at: string,
	{ tables }: PrioWorld,
): Product {
	const product = tables.products.get(line.product_id);
	if (!product)
		throw refuse("product", {
			status: 422,
			code: "INVALID_PRODUCT",
			pointer: `${at}/product_id`,
			fact: `There is no product “${line.product_id}”.`,
			fix: {
				says: "Take an id of GET /products.",
				value: "62519",
			},
		});
	if (product.status === "INACTIVE")
		throw refuse("sellable", {
			status: 422,
			code: "INVALID_PRODUCT",
			pointer: `${at}/product_id`,
			fact: `${product.title} is ${product.status}.`,
			fix: { says: "Take a product that is ACTIVE.", value: "62519" },
		});
	return product;
}

/** The tickets asked for; counts of one type given twice are added up. */
function ticketsOf(
	line: BookingLineInput,
	at: string,
	product: Product,
): CheckedLine["tickets"] {
	const counts = new Map<string, number>();
	for (const [index, each] of line.product_type_details.entries()) {
		const { product_type_id: id, product_type_count: count } = each;
		if (!product.types.some((type) => type.id === id))
			throw refuse("ticket-type", {
				status: 422,
				pointer: `${at}/product_type_details/${index}/product_type_id`,
				fact: `“${id}” is no ticket type of ${product.title}.`,
				fix: {
					says: `Choose ${product.types.map((type) => `${type.id} (${type.label})`).join(" or ")}.`,
					value: product.types[0]?.id,
				},
			});
		counts.set(id, (counts.get(id) ?? 0) + count);
	}
	return [...counts].map(([typeId, count]) => ({ typeId, count }));
}

function checkSlot(
	line: BookingLineInput,
	at: string,
	product: Product,
	places: number,
	world: PrioWorld,
): Slot | undefined {
	const pointer = `${at}/product_availability_id`;
	const id = line.product_availability_id;
	if (!product.slots) return undefined;
	const free = () => {
		const today = localTime(world.now).slice(0, 10);
		const later = localTime(world.now + 14 * 86_400_000).slice(0, 10);
		return slotsBetween(product, today, later, world.tables.slots).find(
			(each) => each.active && each.from > world.now && each.open >= places,
		)?.id;
	};
	const fix = () => ({
		says: "Take an availability_id of the product's availability.",
		place: "body" as const,
		pointer,
		value: free(),
	});
	if (id === undefined)
		throw refuse("slot-required", {
			status: 400,
			pointer,
			fact: "product_availability_id is missing.",
			fix: fix(),
		});
	const slot = slotOf(product, id, world.tables.slots);
	if (!slot)
		throw refuse("slot-known", {
			status: 422,
			pointer,
			fact: `“${id}” is no time of ${product.title}.`,
			fix: fix(),
		});
	if (!slot.active)
		throw refuse("slot-active", {
			status: 422,
			code: "NO_AVAILABILITY",
			pointer,
			fact: `${slot.id} is not active.`,
			fix: fix(),
		});
	if (slot.from <= world.now)
		throw refuse("capacity", {
			status: 422,
			code: "NO_AVAILABILITY",
			pointer,
			fact: `${slot.id} began at ${localTime(slot.from)}.`,
			fix: fix(),
		});
	if (slot.open < places || world.struck("sold-out"))
		throw refuse("capacity", {
			status: 422,
			code: "NO_AVAILABILITY",
			pointer,
			fact: `${slot.id} has ${world.struck("sold-out") ? 0 : slot.open} places left, and ${places} are asked for.`,
			fix: fix(),
		});
	return slot;
}
