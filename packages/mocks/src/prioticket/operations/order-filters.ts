import { z } from "zod";
import { Asking, Day, Flag, Paging, Several } from "../contract/common.ts";
import { accounts } from "../state/catalogue.ts";
import { daysLater, localDate, momentIn } from "../state/local-time.ts";
import { dayOf } from "../state/prices.ts";
import type { Line, Order } from "../state/tables.ts";
import { capacityOf, contactIdOf } from "../views/index.ts";
import type { PrioWorld } from "../world.ts";

const Text = z.string().max(200).optional();

/** Everything by which orders can be asked for. */
export const OrderQuery = z.object({
	...Paging,
	...Asking,
	reseller_id: Text,
	market_admin_id: Text,
	supplier_id: Text,
	order_reference: Several,
	order_external_reference: Several,
	order_status: Several,
	order_contact_uid: Text,
	order_contact_name: Text,
	order_contact_email: Text,
	order_created_from: Day,
	order_created_to: Day,
	order_modified: Day,
	order_created_email: Text,
	order_search_query: Text,
	order_view_type: Text,
	order_sort_by: z.enum(["ORDER_CREATED"]).optional(),
	order_sort_order: z.enum(["ASC", "DESC"]).optional(),
	booking_reference: Several,
	booking_external_reference: Several,
	booking_travel_date_from: Day,
	booking_travel_date_to: Day,
	booking_redemption_date_from: Day,
	booking_redemption_date_to: Day,
	product_id: Several,
	product_type_code: Text,
	product_availability_id: Text,
	product_availability_capacity_id: Text,
	filter_bookings: Flag,
});

type Query = z.output<typeof OrderQuery>;
type Tables = PrioWorld["tables"];

/** Three months, for which orders are listed when no other time is asked for. */
const usualTime = 92 * 86_400_000;

/** The orders that are asked for, newest first unless another order is asked for. */
export function ordersFor(
	query: Query,
	orders: readonly Order[],
	tables: Tables,
	now: number,
): readonly Order[] {
	const since =
		query.order_created_from === undefined
			? now - usualTime
			: momentIn(query.order_created_from);
	const found = orders.filter(
		(order) =>
			order.created >= since &&
			filters.every((filter) => filter(query, order)) &&
			bookingsFor({ ...query, filter_bookings: "true" }, order, tables).length >
				0,
	);
	return query.order_sort_order === "ASC" ? found : found.toReversed();
}

/** The bookings of an order that are shown: all, or with `filter_bookings` those that are asked for. */
export function bookingsFor(
	query: Query,
	{ lines }: Order,
	tables: Tables,
): readonly Line[] {
	if (query.filter_bookings !== "true") return lines;
	return lines.filter((line) =>
		bookingFilters.every((filter) => filter(query, line, tables)),
	);
}

type Filter = (query: Query, order: Order) => boolean;
type BookingFilter = (query: Query, line: Line, tables: Tables) => boolean;

const is = (wanted: string | undefined, value: string | undefined) =>
	wanted === undefined || wanted === value;

const among = (wanted: readonly string[] | undefined, value: string) =>
	wanted?.includes(value) ?? true;

/** The end of a day, or the moment itself. */
const endOf = (to: string): number =>
	to.includes("T") ? momentIn(to) : momentIn(daysLater(to, 1)) - 1;

const filters: readonly Filter[] = [
	(query) => is(query.reseller_id, accounts.reseller.id),
	(query, { distributor }) => is(query.distributor_id, distributor),
	(query) => is(query.market_admin_id, accounts.marketAdmin.id),
	(query, { reference }) => among(query.order_reference, reference),
	(query, { externalReference }) =>
		among(query.order_external_reference, externalReference),
	(query, { status }) => among(query.order_status, status),
	({ order_contact_uid: uid }, order) =>
		uid === undefined ||
		order.contacts.some((_, index) => contactIdOf(order, index) === uid),
	({ order_contact_name: name }, { contacts }) =>
		name === undefined ||
		contacts.some(({ contact_name_first: first, contact_name_last: last }) =>
			`${first ?? ""} ${last ?? ""}`.toLowerCase().includes(name.toLowerCase()),
		),
	({ order_contact_email: email }, { contacts }) =>
		email === undefined ||
		contacts.some(({ contact_email: own }) => own === email),
	({ order_created_to: to }, { created }) =>
		to === undefined || created <= endOf(to),
	({ order_modified: since }, { modified }) =>
		since === undefined || modified > momentIn(since),
	(query, { owner }) => is(query.order_created_email, owner),
	({ order_search_query: part }, order) =>
		part === undefined ||
		JSON.stringify([order.reference, order.externalReference, order.contacts])
			.toLowerCase()
			.includes(part.toLowerCase()),
];

const bookingFilters: readonly BookingFilter[] = [
	(query, { productId }, { products }) =>
		is(query.supplier_id, products.get(productId)?.supplier.id),
	(query, { reference }) => among(query.booking_reference, reference),
	(query, { externalReference, reference }) =>
		among(query.booking_external_reference, externalReference ?? reference),
	({ booking_travel_date_from: from }, line) =>
		from === undefined || (dayOf(line) ?? "") >= dateIn(from),
	({ booking_travel_date_to: to }, line) =>
		to === undefined || (dayOf(line) ?? "9999") <= dateIn(to),
	// No ticket is redeemed here.
	(query) =>
		query.booking_redemption_date_from === undefined &&
		query.booking_redemption_date_to === undefined,
	(query, { productId }) => among(query.product_id, productId),
	({ product_type_code: code }, line) =>
		code === undefined || (line.codes?.includes(code) ?? false),
	(query, { slot }) => is(query.product_availability_id, slot),
	(query, { slot, productId }) =>
		is(
			query.product_availability_capacity_id,
			slot === undefined ? undefined : capacityOf({ id: productId }),
		),
];

const dateIn = (text: string): string =>
	text.includes("T") ? localDate(momentIn(text)) : text;
