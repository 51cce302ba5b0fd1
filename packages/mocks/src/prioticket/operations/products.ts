import { z } from "zod";
import { ProductAnswer, ProductsAnswer } from "../contract/answers/index.ts";
import { Asking, Whole } from "../contract/common.ts";
import { refuse } from "../refuse.ts";
import { catalogued } from "../state/catalogue.ts";
import { enveloped, paged, productView } from "../views/index.ts";
import type { PrioWorld } from "../world.ts";
import { cached, conditional, unchanged } from "./cached.ts";
import { operation, root } from "./operation.ts";
import { ProductQuery, productsFor } from "./product-filters.ts";

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
	query: ProductQuery,
	headers: conditional,
	answers: {
		200: { says: "A page of products.", schema: ProductsAnswer },
		...unchanged,
	},
	carries: { product_id: "/data/items/0/product_id" },
	examples: [
		{ title: "The first page", status: 200 },
		{
			title: "Three a page, the second page",
			query: { items_per_page: "3", page: "2" },
			status: 200,
		},
		{
			title: "Of one supplier, by price",
			query: {
				"product_supplier[]": "4002",
				product_sort_by: "PRICE_VALUE",
				product_sort_order: "ASC",
			},
			status: 200,
		},
		{
			title: "Unless nothing has changed",
			headers: { "if-modified-since": "Sat, 01 Aug 2026 00:00:00 GMT" },
			status: 304,
		},
		{
			title: "A search past the cache",
			query: { product_search_query: "museum", cache: "false" },
			status: 400,
		},
		{
			title: "A page size beyond 200",
			query: { items_per_page: "500" },
			status: 400,
		},
	],
	handle: ({ query, headers }, { tables }) =>
		cached(headers, catalogued, () =>
			paged(
				"product",
				productsFor(query, tables.products.values()),
				productView,
				query,
			),
		),
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
	query: z.object({
		...Asking,
		product_content_language: z.string().max(10).optional(),
		product_version: Whole,
	}),
	headers: conditional,
	answers: {
		200: { says: "The product.", schema: ProductAnswer },
		...unchanged,
		404: { says: "No such product." },
	},
	examples: [
		{
			title: "A product with timed entry",
			params: { product_id: "62520" },
			status: 200,
		},
		{
			title: "An unknown id",
			params: { product_id: "1" },
			status: 404,
		},
		{
			title: "An earlier version",
			params: { product_id: "62520" },
			query: { product_version: "2" },
			status: 404,
		},
	],
	handle({ params, query, headers }, world) {
		const found = productOf(params.product_id, world);
		const { product_version: version = 1 } = query;
		if (version !== 1)
			throw refuse("revision", {
				status: 404,
				place: "query",
				pointer: "/product_version",
				fact: `${found.id} has version 1, not ${version}.`,
				fix: { says: "Leave product_version out.", value: undefined },
			});
		return cached(
			headers,
			catalogued,
			() => enveloped("product", { product: productView(found) }),
			{ "content-language": "en" },
		);
	},
});

/** A product of the catalogue. Throws a Refusal with 404 when there is none. */
export function productOf(
	id: string,
	{ tables }: PrioWorld,
	place: "path" | "query" = "path",
) {
	const found = tables.products.get(id);
	if (found) return found;
	throw refuse("product", {
		status: 404,
		place,
		pointer: place === "path" ? "product_id" : "/product_id",
		fact: `There is no product “${id}”.`,
		fix: {
			says: "Take an id of GET /products.",
			value: "62520",
		},
	});
}
