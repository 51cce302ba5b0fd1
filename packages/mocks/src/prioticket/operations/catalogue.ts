import { z } from "zod";
import { carried } from "../carried.ts";
import {
	CategoriesAnswer,
	CurrencyRatesAnswer,
	DestinationsAnswer,
	LocationsAnswer,
	RoutesAnswer,
	TaxesAnswer,
} from "../contract/answers/index.ts";
import { Paging, Several, TravelDate } from "../contract/common.ts";
import {
	allCategories,
	catalogued,
	categoryOf,
	destination,
	locations,
	rates,
	tax,
} from "../state/catalogue.ts";
import { localTime, momentIn } from "../state/local-time.ts";
import {
	listed,
	locationsOf,
	locationView,
	paged,
	routeView,
} from "../views/index.ts";
import type { PrioWorld } from "../world.ts";
import { cached, conditional, unchanged } from "./cached.ts";
import { operation, root } from "./operation.ts";

const common = {
	story: "Search",
	method: "GET",
	confidence: "derived",
	source: "client-3.5",
	scheme: "bearer",
} as const;

const account = { distributor_id: z.string().optional() };
const ofProduct = { product_id: z.string().max(40).optional() };

const productsOf = ({ tables }: PrioWorld) => [...tables.products.values()];

export const listCategories = operation({
	...common,
	id: "list-categories",
	title: "List categories",
	says: "The kinds of products, each with its products.",
	path: `${root}/products/categories`,
	query: z.object({
		...account,
		category_id: Several,
		category_type: Several,
		category_search_query: z.string().max(200).optional(),
	}),
	headers: conditional,
	answers: {
		200: { says: "All categories.", schema: CategoriesAnswer },
		...unchanged,
	},
	examples: [{ title: "All", status: 200 }],
	handle: ({ query, headers }, world) =>
		cached(headers, catalogued, () =>
			listed(
				"category",
				allCategories
					.filter(
						({ id, name }) =>
							(query.category_id?.includes(id) ?? true) &&
							(query.category_type?.includes(categoryType) ?? true) &&
							name
								.toLowerCase()
								.includes((query.category_search_query ?? "").toLowerCase()),
					)
					.map(({ id, name }) => ({
						category_id: id,
						category_name: name,
						category_type: categoryType,
						category_products: productsOf(world)
							.filter((product) => categoryOf(product.id).id === id)
							.map((product) => product.id),
					})),
			),
		),
});

const categoryType = "GENERAL";

export const listDestinations = operation({
	...common,
	id: "list-destinations",
	title: "List destinations",
	says: "The places to which products belong. The fields of an entry are this sandbox's: no public model has them.",
	path: `${root}/products/destinations`,
	query: z.object({ ...account, ...Paging, destination_id: Several }),
	headers: conditional,
	answers: {
		200: { says: "A page of destinations.", schema: DestinationsAnswer },
		...unchanged,
	},
	examples: [{ title: "All", status: 200 }],
	handle: ({ query, headers }, world) =>
		cached(headers, catalogued, () =>
			paged(
				"destination",
				[destination].filter(
					({ id }) => query.destination_id?.includes(id) ?? true,
				),
				({ id, name }) => ({
					destination_id: id,
					destination_name: name,
					destination_products: productsOf(world).map((each) => each.id),
				}),
				query,
			),
		),
});

export const listLocations = operation({
	...common,
	id: "list-locations",
	title: "List locations",
	says: "Where guests enter and where they are picked up, each with its products.",
	path: `${root}/products/locations`,
	query: z.object({
		...account,
		...Paging,
		...ofProduct,
		location_type: Several,
	}),
	headers: conditional,
	answers: {
		200: { says: "A page of locations.", schema: LocationsAnswer },
		...unchanged,
	},
	examples: [
		{ title: "All", status: 200 },
		{
			title: "Where the bus picks guests up",
			query: { product_id: "62535", "location_type[]": "PICKUP" },
			status: 200,
		},
	],
	handle: ({ query, headers }, world) =>
		cached(headers, catalogued, () =>
			paged(
				"location",
				locations
					.map((location) => ({
						location,
						products: productsOf(world)
							.filter((product) => locationsOf(product).includes(location))
							.map(({ id }) => id),
					}))
					.filter(
						({ location, products }) =>
							(query.location_type?.includes(location.type) ?? true) &&
							(query.product_id === undefined ||
								products.includes(query.product_id)),
					),
				({ location, products }) => ({
					...locationView(location),
					location_products: products,
				}),
				query,
			),
		),
});

export const listRoutes = operation({
	...common,
	id: "list-routes",
	title: "List routes",
	says: "The lines of hop-on products with their stops.",
	path: `${root}/products/routes`,
	query: z.object({ ...account, ...Paging, ...ofProduct }),
	headers: conditional,
	answers: {
		200: { says: "A page of routes.", schema: RoutesAnswer },
		...unchanged,
	},
	examples: [{ title: "All", status: 200 }],
	handle: ({ query, headers }, world) =>
		cached(headers, catalogued, () => {
			const on = productsOf(world)
				.filter(({ pickupPoints }) => pickupPoints)
				.map(({ id }) => id);
			const wanted =
				query.product_id === undefined || on.includes(query.product_id);
			return paged("route", wanted ? [on] : [], routeView, query);
		}),
});

export const listTaxes = operation({
	...common,
	id: "list-taxes",
	title: "List taxes",
	says: "The taxes that prices hold.",
	path: `${root}/products/taxes`,
	query: z.object({
		...account,
		...Paging,
		...ofProduct,
		tax_region: z.string().max(40).optional(),
	}),
	headers: conditional,
	answers: {
		200: { says: "A page of taxes.", schema: TaxesAnswer },
		...unchanged,
	},
	examples: [{ title: "All", status: 200 }],
	handle: ({ query, headers }, { tables }) =>
		cached(headers, catalogued, () =>
			paged(
				"tax",
				[tax].filter(
					({ tax_region: region }) =>
						(query.tax_region ?? region) === region &&
						(query.product_id === undefined ||
							tables.products.get(query.product_id) !== undefined),
				),
				(each) => each,
				query,
			),
		),
});

export const listCurrencyRates = operation({
	...common,
	id: "list-currency-rates",
	title: "List currency rates",
	says: "What an amount in euros is worth elsewhere. The same on every day here.",
	path: `${root}/products/currency_rates`,
	query: z.object({
		currency_date: TravelDate.meta({
			description: "The day, required.",
			examples: ["2027-05-04"],
		}),
		currency_base: z.string().max(3).optional(),
		currency_type: z.string().max(40).optional(),
	}),
	headers: conditional,
	answers: {
		200: { says: "The rates.", schema: CurrencyRatesAnswer },
		...unchanged,
	},
	examples: [
		{ title: "Today", query: { currency_date: carried.today }, status: 200 },
		{ title: "Of no day", status: 400 },
	],
	handle: ({ query, headers }) =>
		cached(headers, catalogued, () =>
			listed(
				"currency",
				(query.currency_base ?? "EUR") === "EUR"
					? [
							{
								currency_base: "EUR",
								currency_date: localTime(momentIn(query.currency_date)),
								currency_rates: rates,
							},
						]
					: [],
			),
		),
});
