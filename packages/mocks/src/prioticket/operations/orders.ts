import type { Call } from "@slipway/sandbox/engine";
import { callerOf } from "@slipway/sandbox/engine";
import { z } from "zod";
import { notify } from "../booking/notify.ts";
import { released } from "../booking/release.ts";
import { carried } from "../carried.ts";
import {
	OrderAnswer,
	OrdersAnswer,
	VoucherAnswer,
} from "../contract/answers.ts";
import { Paging, Several } from "../contract/common.ts";
import { refuse } from "../refuse.ts";
import type { Order } from "../state/tables.ts";
import { enveloped, orderItem, orderView, paged } from "../views.ts";
import type { PrioWorld } from "../world.ts";
import { operation, root } from "./operation.ts";

const path = `${root}/orders/{order_reference}` as const;
const common = {
	confidence: "published",
	source: "orders",
	scheme: "bearer",
} as const;
const last = { order_reference: carried.order_reference };

export const readOrder = operation({
	id: "get-order",
	title: "Read an order",
	says: "The way to find out what became of a booking whose answer never came: once a minute for five minutes.",
	story: "Manage",
	method: "GET",
	path,
	...common,
	answers: {
		200: { says: "The order.", schema: OrderAnswer },
		404: { says: "No such order." },
	},
	examples: [
		{ title: "The last one", params: last, status: 200 },
		{
			title: "A reference that nobody knows",
			params: { order_reference: "ORD99999999" },
			status: 404,
		},
	],
	handle(call, world) {
		const found = orderOf(call, world);
		return { status: 200, body: orderView(found, world.tables) };
	},
});

export const listOrders = operation({
	id: "list-orders",
	title: "List orders",
	says: "The orders of the last three months, newest first.",
	story: "Manage",
	method: "GET",
	path: `${root}/orders`,
	...common,
	query: z.object({
		...Paging,
		order_reference: Several,
		order_external_reference: Several,
		order_status: Several,
	}),
	answers: { 200: { says: "A page of orders.", schema: OrdersAnswer } },
	examples: [
		{ title: "The first page", status: 200 },
		{
			title: "By your own reference",
			query: { order_external_reference: "ACME-1001" },
			status: 200,
		},
	],
	handle(call, world) {
		const { query } = call;
		const owner = callerOf(call);
		const since = world.now - 92 * 86_400_000;
		const found = [...world.tables.orders.values()]
			.filter(
				(order) =>
					order.owner === owner &&
					order.created >= since &&
					(query.order_reference?.includes(order.reference) ?? true) &&
					(query.order_external_reference?.includes(order.externalReference) ??
						true) &&
					(query.order_status?.includes(order.status) ?? true),
			)
			.toReversed();
		return {
			status: 200,
			body: paged(
				"order",
				found,
				(each) => orderItem(each, world.tables),
				query,
			),
		};
	},
});

export const cancelOrder = operation({
	id: "cancel-order",
	ends: true,
	title: "Cancel",
	says: "Cancels the whole order, or the bookings named. A full cancellation fails when one booking cannot be cancelled.",
	story: "Cancel",
	method: "DELETE",
	path,
	...common,
	query: z.object({
		booking_reference: Several,
		cancellation_reason: z.string().max(500).optional(),
	}),
	answers: {
		200: { says: "The order as it is now.", schema: OrderAnswer },
		404: { says: "No such order." },
		409: { says: "It is cancelled already." },
		422: { says: "A booking cannot be cancelled." },
	},
	examples: [{ title: "The last one", params: last, status: 200 }],
	handle(call, world) {
		const owner = callerOf(call);
		const found = orderOf(call, world);
		const wanted = call.query.booking_reference;
		if (found.status === "ORDER_CANCELLED")
			throw refuse("already-cancelled", {
				status: 409,
				code: "BOOKING_CANCELLED",
				place: "path",
				pointer: "order_reference",
				fact: `${found.reference} is cancelled already.`,
			});
		const chosen = found.lines.filter(
			(line) =>
				line.status !== "BOOKING_CANCELLED" &&
				(wanted?.includes(line.reference) ?? true),
		);
		const locked = chosen.find(
			({ productId }) =>
				world.tables.products.get(productId)?.cancellable === false,
		);
		if (locked || chosen.length === 0)
			throw refuse("not-cancellable", {
				status: 422,
				// The provider's own spelling.
				code: "INVALID_CANCELLATON",
				place: wanted ? "query" : "path",
				pointer: wanted ? "/booking_reference" : "order_reference",
				fact: locked
					? `${locked.reference} cannot be cancelled.`
					: `None of ${wanted?.join(", ")} is a booking of ${found.reference} that is not cancelled yet.`,
				...(locked &&
					found.lines.length > 1 && {
						fix: {
							says: "Name the bookings that can be cancelled.",
							place: "query",
							pointer: "/booking_reference",
							value: found.lines.find(
								({ productId }) => productId !== locked.productId,
							)?.reference,
						},
					}),
			});
		const lines = found.lines.map((line) =>
			chosen.includes(line)
				? released(line, "BOOKING_CANCELLED", "booked", world)
				: line,
		);
		const after: Order = {
			...found,
			lines,
			status: lines.every(({ status }) => status === "BOOKING_CANCELLED")
				? "ORDER_CANCELLED"
				: found.status,
			version: found.version + 1,
			modified: world.now,
		};
		world.tables.orders.set(found.reference, after);
		notify("ORDER_CANCEL", found.reference, owner, world);
		return { status: 200, body: orderView(after, world.tables) };
	},
});

export const voucher = operation({
	id: "get-voucher",
	title: "Get the voucher",
	says: "The codes that the guest shows at the gate. Some suppliers release them later; a VOUCHER_RELEASE notification says when.",
	story: "Manage",
	method: "GET",
	path: `${path}/voucher`,
	...common,
	confidence: "derived",
	answers: {
		200: { says: "The codes.", schema: VoucherAnswer },
		404: { says: "No such order." },
	},
	examples: [{ title: "Of the last order", params: last, status: 200 }],
	handle(call, world) {
		const found = orderOf(call, world);
		return {
			status: 200,
			body: enveloped("voucher", {
				voucher: {
					voucher_reference: found.reference,
					voucher_codes: found.lines.flatMap(({ codes }) => codes ?? []),
				},
			}),
		};
	},
});

function orderOf(
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
