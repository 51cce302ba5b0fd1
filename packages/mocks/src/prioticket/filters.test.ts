import { expect, test } from "vitest";
import { type Item, orderOf, player, tickets } from "./test-support.ts";

const { read, ask, sandbox } = await player();
const idsFor = async (query: string): Promise<readonly string[]> =>
	(await read("GET", `/products?items_per_page=200&${query}`)).items.map(
		({ product_id: id }: { readonly product_id: string }) => id,
	);
const all = await idsFor("");

test.each([
	["product_id[0]=62519&product_id[1]=62520", ["62519", "62520"]],
	["product_id[]=62519&product_id[]=62520", ["62519", "62520"]],
	["product_supplier=4002", ["62551", "62564"]],
	["product_category=C4", ["70316", "76039"]],
	["product_location_id=L2", ["62535"]],
	["product_type=GROUP", ["62545"]],
	["product_status=INACTIVE", ["62524"]],
	["product_booking_quantity_max=4", ["62525"]],
	["product_content=summer%20winter", ["62526"]],
	["product_search_query=theatre", ["62551"]],
	["product_destination=D9", []],
	["product_language=nl", []],
	["product_currency_code=USD", []],
	["product_location_country_code=BE", []],
	["market_admin_id=1", []],
	["product_catalogue_status=PENDING", []],
	["product_favorite=true", []],
	["product_tag=family", []],
	["product_duration=60", []],
	["product_modified=2026-06-01", []],
	["product_start_date=2027-01-01", []],
	["product_end_date=2027-01-01", []],
])("products are found by %s", async (query, ids) => {
	expect(await idsFor(query)).toEqual(ids);
	expect(sandbox.journal().at(-1)?.ignored).toEqual([]);
});

test("products with slots are left out when they are not asked for", async () => {
	const found = await idsFor("product_availability=false");
	expect(found).toContain("62519");
	expect(found).not.toContain("62520");
});

test("products come sorted, the other way round by the other word", async () => {
	const rising = await idsFor(
		"product_sort_by=PRODUCT_TITLE_A_Z&product_sort_order=ASC",
	);
	expect(rising.slice(0, 2)).toEqual(["62524", "62520"]);
	expect(await idsFor("product_sort_by=PRODUCT_TITLE_A_Z")).toEqual(
		rising.toReversed(),
	);
	expect(await idsFor("product_sort_by=CUSTOM")).toEqual(all);
	expect((await idsFor("product_sort_by=PRICE_VALUE")).at(0)).toBe("62545");
});

test("a parameter that is documented and not played is told as unread", async () => {
	await idsFor("product_planet=mars");
	expect(sandbox.journal().at(-1)?.ignored).toEqual(["product_planet"]);
});

const timesFor = async (query: string) =>
	(await read("GET", `/products/76038/availability?${query}`)).items as {
		readonly availability_active: boolean;
		readonly availability_id: string;
	}[];

test("times are found by what they have", async () => {
	const day = "from_date=2026-12-03";
	expect(await timesFor(day)).toHaveLength(2);
	expect(await timesFor(`${day}&availability_capacity_id=CAP-1`)).toEqual([]);
	expect(await timesFor(`${day}&spots_open_min=9`)).toEqual([]);
	expect(await timesFor(`${day}&party_size=8`)).toHaveLength(2);
	expect(await timesFor(`${day}&availability_modified=2026-06-01`)).toEqual([]);
	await read("POST", "/orders", {
		body: orderOf("ACME-1", {
			...tickets("76038", 1),
			product_availability_id: "AV-76038-2026-12-03-1100",
		}),
	});
	expect(
		await timesFor(`${day}&availability_modified=2026-06-01`),
	).toHaveLength(1);
	expect(await timesFor(`${day}&party_size=8`)).toHaveLength(1);
});

test("times that are closed come only when they are asked for", async () => {
	const christmas = "from_date=2026-12-25";
	expect(await timesFor(christmas)).toEqual([]);
	const closed = await timesFor(`${christmas}&include_disabled=true`);
	expect(closed.map((each) => each.availability_active)).toEqual([
		false,
		false,
	]);
});

test("times of several products come product by product", async () => {
	const { items } = await read(
		"GET",
		"/availability?from_date=2026-12-03&product_id[]=76038&product_id[]=62521",
	);
	expect(items.map((each: Item) => each.availability_product_id)).toEqual([
		"76038",
		"76038",
		"62521",
		"62521",
	]);
	const unknown = await ask(
		"GET",
		"/availability?from_date=2026-12-03&product_id[]=1",
	);
	expect(unknown.status).toBe(404);
});
