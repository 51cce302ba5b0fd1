import { expect, test } from "vitest";
import { type Item, orderOf, player, tickets } from "./test-support.ts";

const { read, sandbox, send } = await player();
const contact = (name: string) => ({
	order_contacts: [
		{
			contact_name_first: name,
			contact_name_last: "Example",
			contact_email: `${name.toLowerCase()}@example.test`,
		},
	],
});
const { order: first } = await read("POST", "/orders", {
	body: orderOf("ACME-1", tickets("62519", 2), contact("Ada")),
});
sandbox.advance(86_400_000);
await send("get-token");
const { order: second } = await read("POST", "/orders", {
	body: {
		data: {
			order: {
				...orderOf("ACME-2", {}, contact("Ben")).data.order,
				order_bookings: [
					{ booking_option_type: "DIRECT_BOOKING", ...tickets("62519", 1) },
					{
						booking_option_type: "DIRECT_BOOKING",
						...tickets("62551", 1),
						product_availability_id: "AV-62551-2026-12-10-1000",
					},
				],
			},
		},
	},
});
const codeOf = (order: typeof first) =>
	order.order_bookings[0].product_type_details[0].product_type_code;

const found = async (query: string): Promise<readonly string[]> =>
	(await read("GET", `/orders?${query}`)).items.map(
		({ order_external_reference: id }: Item) => id ?? "",
	);

test.each([
	["", ["ACME-2", "ACME-1"]],
	["order_sort_order=ASC", ["ACME-1", "ACME-2"]],
	[`order_reference=${first.order_reference}`, ["ACME-1"]],
	["order_external_reference[0]=ACME-2", ["ACME-2"]],
	["order_status=ORDER_CANCELLED", []],
	["order_contact_name=ada%20ex", ["ACME-1"]],
	["order_contact_email=ben@example.test", ["ACME-2"]],
	[`order_contact_uid=${first.order_contacts[0].contact_uid}`, ["ACME-1"]],
	["order_created_from=2026-12-03", ["ACME-2"]],
	["order_created_to=2026-12-02", ["ACME-1"]],
	["order_modified=2026-12-03", ["ACME-2"]],
	["order_created_email=somebody@else.example", []],
	["order_search_query=acme-1", ["ACME-1"]],
	["reseller_id=1", []],
	["distributor_id=1", []],
	["market_admin_id=1", []],
	["supplier_id=4002", ["ACME-2"]],
	[
		`booking_reference=${first.order_bookings[0].booking_reference}`,
		["ACME-1"],
	],
	["booking_external_reference=none", []],
	["booking_travel_date_from=2026-12-10", ["ACME-2"]],
	["booking_travel_date_to=2026-12-09", []],
	["booking_redemption_date_from=2026-01-01", []],
	["product_id[0]=62551&product_id[1]=62552", ["ACME-2"]],
	[`product_type_code=${codeOf(second)}`, ["ACME-2"]],
	["product_availability_id=AV-62551-2026-12-10-1000", ["ACME-2"]],
	["product_availability_capacity_id=CAP-62551", ["ACME-2"]],
])("orders are found by “%s”", async (query, references) => {
	expect(await found(query)).toEqual(references);
	expect(sandbox.journal().at(-1)?.ignored).toEqual([]);
});

test("bookings that are not asked for stay in an order unless they are filtered out", async () => {
	const count = async (query: string) =>
		(await read("GET", `/orders?product_id=62551&${query}`)).items[0]
			.order_bookings.length;
	expect(await count("")).toBe(2);
	expect(await count("filter_bookings=true")).toBe(1);
});

test("contacts and payments are those of the orders", async () => {
	const { items } = await read("GET", "/contacts");
	expect(items.map((each: Item) => each.contact_name_first)).toEqual([
		"Ada",
		"Ben",
	]);
	const payments = await read(
		"GET",
		`/payments?payment_id=${second.order_payments[0].payment_id}`,
	);
	expect(payments.items).toEqual(second.order_payments);
});
