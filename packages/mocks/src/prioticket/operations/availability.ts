import { z } from "zod";
import { carried } from "../carried.ts";
import { AvailabilityAnswer } from "../contract/answers/index.ts";
import { Day, Flag, Several, TravelDate, Whole } from "../contract/common.ts";
import { refuse } from "../refuse.ts";
import { daysLater, momentIn } from "../state/local-time.ts";
import { type Slot, slotsBetween } from "../state/slots.ts";
import type { Product } from "../state/tables.ts";
import { capacityOf, listed, slotView } from "../views/index.ts";
import type { PrioWorld } from "../world.ts";
import { operation, root } from "./operation.ts";
import { productOf } from "./products.ts";

const Query = z.object({
	from_date: TravelDate.meta({
		description: "The first day, required.",
		examples: ["2027-05-04"],
	}),
	to_date: Day,
	distributor_id: z.string().optional(),
	include_disabled: Flag,
	availability_capacity_id: z.string().max(100).optional(),
	spots_open_min: Whole,
	sub_products_depth: Whole,
	party_size: Whole,
	availability_modified: Day,
});

type Query = z.output<typeof Query>;

const common = {
	story: "Search",
	method: "GET",
	confidence: "derived",
	source: "availability",
	scheme: "bearer",
} as const;

export const availability = operation({
	...common,
	id: "get-availability",
	title: "Get availability",
	says: "The times of a product with their free places. What is sold out is listed with 0. Trust the admission type here over the product's own when the product is connected to a third party.",
	path: `${root}/products/{product_id}/availability`,
	query: Query,
	answers: {
		200: { says: "The times.", schema: AvailabilityAnswer },
		404: { says: "No such product." },
	},
	carries: { availability_id: "/data/items/0/availability_id" },
	examples: [
		{
			title: "Tomorrow",
			params: { product_id: "62520" },
			query: { from_date: carried.tomorrow },
			status: 200,
		},
		{
			title: "Times for a party of five, closed ones too",
			params: { product_id: "62520" },
			query: {
				from_date: carried.tomorrow,
				party_size: "5",
				include_disabled: "true",
			},
			status: 200,
		},
		{
			title: "More than 90 days",
			params: { product_id: "62520" },
			query: { from_date: "2027-01-01", to_date: "2027-12-31" },
			status: 400,
		},
	],
	handle({ params, query }, world) {
		const found = productOf(params.product_id, world);
		return {
			status: 200,
			body: listed("availability", slotsFor([found], query, world)),
		};
	},
});

export const availabilities = operation({
	...common,
	id: "list-availability",
	title: "Get availability of several products",
	says: "The times of the products named, product by product; of all that have times when none is named.",
	path: `${root}/availability`,
	source: "client-3.5",
	query: Query.extend({ product_id: Several }),
	answers: { 200: { says: "The times.", schema: AvailabilityAnswer } },
	examples: [
		{
			title: "Two products, tomorrow",
			query: {
				from_date: carried.tomorrow,
				"product_id[0]": "62520",
				"product_id[1]": "76038",
			},
			status: 200,
		},
	],
	handle({ query }, world) {
		const products = query.product_id
			? query.product_id.map((id) => productOf(id, world, "query"))
			: [...world.tables.products.values()].filter(({ slots }) => slots);
		return {
			status: 200,
			body: listed("availability", slotsFor(products, query, world)),
		};
	},
});

/** The times of products that a query asks for. Throws a Refusal with 400 when it asks for too many days. */
function slotsFor(
	products: readonly Product[],
	query: Query,
	world: PrioWorld,
): readonly object[] {
	const from = query.from_date.slice(0, 10);
	const to = (query.to_date ?? from).slice(0, 10);
	if (to > daysLater(from, 89) || to < from)
		throw refuse("availability-range", {
			status: 400,
			place: "query",
			pointer: "/to_date",
			fact: `From ${from} to ${to} is ${to < from ? "backwards" : "more than 90 days"}.`,
			fix: {
				says: `Ask until ${daysLater(from, 89)} at most.`,
				value: daysLater(from, 89),
			},
		});
	const soldOut = world.struck("sold-out");
	return products.flatMap((product) =>
		slotsBetween(product, from, to, world.tables.slots)
			.map((slot) =>
				soldOut
					? { ...slot, booked: slot.total - slot.reserved, open: 0 }
					: slot,
			)
			.filter((slot) => slot.to > world.now && isWanted(slot, query))
			.map(slotView),
	);
}

function isWanted(slot: Slot, query: Query): boolean {
	const { availability_capacity_id: capacity, availability_modified: since } =
		query;
	return (
		(slot.active || query.include_disabled === "true") &&
		(capacity === undefined || capacity === capacityOf(slot.product)) &&
		slot.open >= (query.spots_open_min ?? 0) &&
		slot.open >= (query.party_size ?? 0) &&
		(since === undefined || slot.modified > momentIn(since))
	);
}
