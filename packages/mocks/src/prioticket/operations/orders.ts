import type { Call } from "@slipway/sandbox/engine";
import { callerOf } from "@slipway/sandbox/engine";
import { z } from "zod";
import { carried } from "../carried.ts";
import { OrderAnswer, OrdersAnswer } from "../contract/answers/index.ts";
import { Flag, Whole } from "../contract/common.ts";
import { refuse } from "../refuse.ts";
import type { Order } from "../state/tables.ts";
import { orderItem, orderView, paged } from "../views/index.ts";
import type { PrioWorld } from "../world.ts";
import { cached, conditional, newestOf, unchanged } from "./cached.ts";
import { operation, root } from "./operation.ts";
import { bookingsFor, OrderQuery, ordersFor } from "./order-filters.ts";

/** One order. */
export const path = `${root}/orders/{order_reference}` as const;

/** What the operations of an order share. */
export const common = {
	confidence: "published",
	source: "orders",
	scheme: "bearer",
} as const;

/** The last order, as examples name it. */
export const last = { order_reference: carried.order_reference };

export const readOrder = operation({
	id: "get-order",
	title: "Read an order",
	says: "The way to find out what became of a booking whose answer never came: once a minute for five minutes.",
	story: "Manage",
	method: "GET",
	path,
	...common,
	query: z.object({ cache: Flag, order_version: Whole }),
	answers: {
		200: { says: "The order.", schema: OrderAnswer },
		404: { says: "No such order." },
	},
	examples: [
		{ title: "The last one", params: last, status: 200 },
		{
			title: "An unknown reference",
			params: { order_reference: "ORD99999999" },
			status: 404,
		},
	],
	handle(call, world) {
		const found = orderOf(call, world);
		const { order_version: version = found.version } = call.query;
		if (version !== found.version)
			throw refuse("revision", {
				status: 404,
				place: "query",
				pointer: "/order_version",
				fact: `${found.reference} has version ${found.version}, not ${version}.`,
				fix: { says: "Leave order_version out.", value: undefined },
			});
		return { status: 200, body: orderView(found, world.tables) };
	},
});

export const listOrders = operation({
	id: "list-orders",
	title: "List orders",
	says: "The orders of the last three months, newest first. With filter_bookings only the bookings that are asked for stand in them.",
	story: "Manage",
	method: "GET",
	path: `${root}/orders`,
	...common,
	query: OrderQuery,
	headers: conditional,
	answers: {
		200: { says: "A page of orders.", schema: OrdersAnswer },
		...unchanged,
	},
	examples: [
		{ title: "The first page", status: 200 },
		{
			title: "By your own reference",
			query: { order_external_reference: "ACME-1001" },
			status: 200,
		},
		{
			title: "Of two products, since yesterday",
			query: {
				"product_id[0]": "62519",
				"product_id[1]": "62520",
				order_created_from: carried.today,
				filter_bookings: "true",
			},
			status: 200,
		},
	],
	handle({ query, headers, principal }, { tables, now }) {
		const found = ordersFor(
			query,
			[...tables.orders.values()].filter(
				({ owner }) => owner === callerOf({ principal }),
			),
			tables,
			now,
		);
		return cached(
			headers,
			newestOf(found.map(({ modified }) => modified)),
			() =>
				paged(
					"order",
					found,
					(each) => orderItem(each, tables, bookingsFor(query, each, tables)),
					query,
				),
		);
	},
});

/** An order of this client. Throws a Refusal with 404 when there is none. */
export function orderOf(
	call: Pick<Call, "principal"> & {
		readonly params: { readonly order_reference: string };
	},
	{ tables }: PrioWorld,
): Order {
	const { order_reference: reference } = call.params;
	const found = tables.orders.get(reference);
	if (found?.owner === callerOf(call)) return found;
	throw refuse("order", {
		status: 404,
		place: "path",
		pointer: "order_reference",
		fact: `There is no order “${reference}”.`,
		fix: {
			says: "Take the reference of an order that you made.",
			value: carried.order_reference,
		},
	});
}
