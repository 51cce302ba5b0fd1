import { z } from "zod";
import {
	Asking,
	Day,
	Flag,
	Paging,
	Several,
	Whole,
} from "../contract/common.ts";
import { refuse } from "../refuse.ts";
import {
	accounts,
	catalogued,
	categoryOf,
	created,
	destination,
	firstDay,
	lastDay,
} from "../state/catalogue.ts";
import { momentIn, momentOf } from "../state/local-time.ts";
import type { Product } from "../state/tables.ts";
import { locationsOf, lowestPrice } from "../views/index.ts";

/** Everything by which the catalogue can be asked for. */
export const ProductQuery = z.object({
	...Paging,
	...Asking,
	product_id: Several,
	product_supplier: Several,
	market_admin_id: Several,
	product_category: Several,
	product_destination: Several,
	product_language: Several,
	product_location_id: Several,
	product_location_country_code: Several,
	product_currency_code: Several,
	product_type: Several,
	product_tag: Several,
	product_duration: Whole,
	product_status: Several,
	product_catalogue_status: Several,
	product_content: z.string().max(200).optional(),
	product_search_query: z.string().max(200).optional(),
	product_content_language: z.string().max(10).optional(),
	product_start_date: Day,
	product_end_date: Day,
	product_modified: Day,
	product_booking_quantity_min: Whole,
	product_booking_quantity_max: Whole,
	product_availability: Flag,
	product_relations: Flag,
	product_favorite: Flag,
	product_view_type: z.string().max(40).optional(),
	product_sort_by: z
		.enum([
			"PRODUCT_CREATED",
			"PRODUCT_MODIFIED",
			"PRODUCT_TITLE_A_Z",
			"SUPPLIER_NAME_A_Z",
			"LOCATION_NAME_A_Z",
			"PRICE_VALUE",
			"SEARCH_RELEVANCE",
			"CUSTOM",
		])
		.optional(),
	product_sort_order: z.enum(["ASC", "DESC"]).optional(),
});

type Query = z.output<typeof ProductQuery>;

/** The products that are asked for, in the order that is asked for. */
export function productsFor(
	query: Query,
	products: Iterable<Product>,
): readonly Product[] {
	if (query.product_search_query !== undefined && query.cache === "false")
		throw refuse("search-cached", {
			status: 400,
			place: "query",
			pointer: "/cache",
			fact: "A search is asked for with cache=false.",
			fix: { says: "Leave cache out.", value: undefined },
		});
	const found = [...products].filter((product) =>
		filters.every((filter) => filter(query, product)),
	);
	const key = sorts[query.product_sort_by ?? ""];
	if (!key) return found;
	const sign = query.product_sort_order === "ASC" ? 1 : -1;
	return found.toSorted(
		(left, right) => sign * compared(key(left), key(right)),
	);
}

const compared = (left: string | number, right: string | number): number =>
	left < right ? -1 : left > right ? 1 : 0;

type Key = (product: Product) => string | number;

/** What changes an order; by creation, change or choice all products are alike. */
const sorts: Readonly<Record<string, Key>> = {
	PRODUCT_TITLE_A_Z: ({ title }) => title,
	SUPPLIER_NAME_A_Z: ({ supplier }) => supplier.name,
	LOCATION_NAME_A_Z: (product) => locationsOf(product)[0]?.name ?? "",
	PRICE_VALUE: lowestPrice,
};

type Filter = (query: Query, product: Product) => boolean;

const among = (
	wanted: readonly string[] | undefined,
	...values: readonly string[]
) => wanted === undefined || values.some((value) => wanted.includes(value));

const filters: readonly Filter[] = [
	(query, { id }) => among(query.product_id, id),
	(query, { supplier }) => among(query.product_supplier, supplier.id),
	(query) => among(query.market_admin_id, accounts.marketAdmin.id),
	(query, { id }) => among(query.product_category, categoryOf(id).id),
	(query) => among(query.product_destination, destination.id),
	(query) => among(query.product_language, "en"),
	(query, product) =>
		among(
			query.product_location_id,
			...locationsOf(product).map(({ id }) => id),
		),
	(query) => among(query.product_location_country_code, "NL"),
	(query) => among(query.product_currency_code, "EUR"),
	(query, { types }) =>
		among(query.product_type, ...types.map(({ type }) => type)),
	(query, { status }) => among(query.product_status, status),
	(query) => among(query.product_catalogue_status, "ACTIVE"),
	({ product_content: words }, product) =>
		(words ?? "")
			.split(/\s+/)
			.filter((word) => word !== "")
			.every((word) => wordsOf(product).has(word.toLowerCase())),
	({ product_search_query: part }, { title }) =>
		part === undefined || title.toLowerCase().includes(part.toLowerCase()),
	({ product_start_date: from }) =>
		from === undefined || momentOf(firstDay) >= momentIn(from),
	({ product_end_date: to }) =>
		to === undefined || momentOf(lastDay) <= momentIn(to),
	({ product_modified: since }) =>
		since === undefined || Math.max(created, catalogued) > momentIn(since),
	({ product_booking_quantity_min: least }, { quantity }) =>
		least === undefined || quantity.least === least,
	({ product_booking_quantity_max: most }, { quantity }) =>
		most === undefined || quantity.most === most,
	({ product_availability: with_ }, { slots }) => with_ !== "false" || !slots,
	// No product has tags or a length, and none is anybody's favourite.
	(query) =>
		query.product_tag === undefined &&
		query.product_duration === undefined &&
		query.product_favorite !== "true",
];

const wordsOf = ({ title, supplier }: Product) =>
	new Set(`${title} ${supplier.name}`.toLowerCase().match(/[\p{L}\d]+/gu));
