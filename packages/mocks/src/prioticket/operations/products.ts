import { z } from "zod";
import { carried } from "../carried.ts";
import {
	AvailabilityAnswer,
	ProductAnswer,
	ProductsAnswer,
} from "../contract/answers.ts";
import { Paging, Several } from "../contract/common.ts";
import { refuse } from "../refuse.ts";
import { daysLater } from "../state/local-time.ts";
import { slotsBetween } from "../state/slots.ts";
import { enveloped, paged, productView, slotView } from "../views.ts";
import type { PrioWorld } from "../world.ts";
import { operation, root } from "./operation.ts";

export const products = operation({
	id: "list-products",
	title: "List products",
	says: "The catalogue, page by page. Honour the page size of the answer, which may be smaller than the one asked for.",
	story: "Search",
	method: "GET",
	path: `${root}/products`,
	confidence: "published",
	source: "products",
	scheme: "bearer",
	query: z.object({
		...Paging,
		distributor_id: z.string().optional(),
		product_id: Several,
		product_status: Several,
		product_search_query: z.string().max(200).optional(),
	}),
	answers: { 200: { says: "A page of products.", schema: ProductsAnswer } },
	carries: { product_id: "/data/items/0/product_id" },
	examples: [
		{ title: "The first page", status: 200 },
		{
			title: "Three a page, the second page",
			query: { items_per_page: "3", page: "2" },
			status: 200,
		},
		{
			title: "A page size beyond 200",
			query: { items_per_page: "500" },
			status: 400,
		},
	],
	handle({ query }, { tables }) {
		const wanted = query.product_search_query?.toLowerCase();
		const found = [...tables.products.values()].filter(
			(product) =>
				(query.product_id?.includes(product.id) ?? true) &&
				(query.product_status?.includes(product.status) ?? true) &&
				(wanted === undefined || product.title.toLowerCase().includes(wanted)),
		);
		return { status: 200, body: paged("product", found, productView, query) };
	},
});

export const product = operation({
	id: "get-product",
	title: "Get one product",
	says: "What decides how it is booked: whether it needs a slot, a travel date or a pick-up point, and its ticket types.",
	story: "Search",
	method: "GET",
	path: `${root}/products/{product_id}`,
	confidence: "published",
	source: "products",
	scheme: "bearer",
	answers: {
		200: { says: "The product.", schema: ProductAnswer },
		404: { says: "No such product." },
	},
	examples: [
		{
			title: "A product with timed entry",
			params: { product_id: "62520" },
			status: 200,
		},
		{
			title: "An id that nobody knows",
			params: { product_id: "1" },
			status: 404,
		},
	],
	handle({ params }, world) {
		const found = productOf(params.product_id, world);
		return {
			status: 200,
			body: enveloped("product", { product: productView(found) }),
		};
	},
});

export const availability = operation({
	id: "get-availability",
	title: "Get availability",
	says: "The times of a product with their free places. What is sold out is listed with 0. Trust the admission type here over the product's own when the product is connected to a third party.",
	story: "Search",
	method: "GET",
	path: `${root}/products/{product_id}/availability`,
	confidence: "derived",
	source: "availability",
	scheme: "bearer",
	query: z.object({
		from_date: z.iso.date().meta({
			description: "A plain date, required.",
			examples: ["2027-05-04"],
		}),
		to_date: z.iso.date().optional(),
		distributor_id: z.string().optional(),
	}),
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
			title: "More than 90 days",
			params: { product_id: "62520" },
			query: { from_date: "2027-01-01", to_date: "2027-12-31" },
			status: 400,
		},
	],
	handle({ params, query }, world) {
		const found = productOf(params.product_id, world);
		const { from_date: from, to_date: to = from } = query;
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
		const items = slotsBetween(found, from, to, world.tables.slots)
			.filter((slot) => slot.to > world.now)
			.map((slot) =>
				slotView(
					world.struck("sold-out")
						? { ...slot, booked: slot.total - slot.reserved, open: 0 }
						: slot,
				),
			);
		return {
			status: 200,
			body: enveloped("availability", { total_items: items.length, items }),
		};
	},
});

function productOf(id: string, { tables }: PrioWorld) {
	const found = tables.products.get(id);
	if (found) return found;
	throw refuse("product", {
		status: 404,
		place: "path",
		pointer: "product_id",
		fact: `There is no product “${id}”.`,
		fix: {
			says: "Take an id of GET /products.",
			value: "62520",
		},
	});
}
