import { callerOf } from "@slipway/sandbox/engine";
import { z } from "zod";
import { withoutTickets } from "../booking/cancel-tickets.ts";
import { notify } from "../booking/notify.ts";
import { released } from "../booking/release.ts";
import { ticketsOf } from "../booking/tickets.ts";
import { carried } from "../carried.ts";
import { OrderAnswer } from "../contract/answers/index.ts";
import { Flag, Several } from "../contract/common.ts";
import { refuse } from "../refuse.ts";
import type { Line, Order } from "../state/tables.ts";
import { orderView, transactionOf } from "../views/index.ts";
import type { PrioWorld } from "../world.ts";
import { operation } from "./operation.ts";
import { common, last, orderOf, path } from "./orders.ts";

const Query = z.object({
	booking_reference: Several,
	product_type_transaction_id: Several,
	cancellation_reason: z.string().max(500).optional(),
	payment_refund: Flag,
});

export const cancelOrder = operation({
	id: "cancel-order",
	ends: true,
	title: "Cancel",
	says: "Cancels the whole order, the bookings named, or single tickets of them. A full cancellation fails when one booking cannot be cancelled.",
	story: "Cancel",
	method: "DELETE",
	path,
	...common,
	query: Query,
	answers: {
		200: { says: "The order as it is now.", schema: OrderAnswer },
		404: { says: "No such order." },
		409: { says: "It is cancelled already." },
		422: { says: "A booking cannot be cancelled." },
	},
	examples: [
		{ title: "The last one", params: last, status: 200 },
		{
			title: "One ticket of it",
			params: last,
			query: { "product_type_transaction_id[]": carried.transaction_id },
			status: 200,
		},
		{
			title: "One booking of it, the payment kept",
			params: last,
			query: {
				"booking_reference[]": carried.booking_reference,
				payment_refund: "false",
			},
			status: 200,
		},
		{
			title: "An unknown booking",
			params: last,
			query: { "booking_reference[]": "BKG99999999" },
			status: 422,
		},
	],
	handle(call, world) {
		const found = changeable(orderOf(call, world));
		const chosen = chosenOf(found, call.query);
		checkCancellable(found, chosen, call.query, world);
		const lines = found.lines.map((line) => {
			const tickets = chosen.get(line);
			if (tickets === undefined) return line;
			return tickets === "all"
				? released(line, "BOOKING_CANCELLED", "booked", world)
				: withoutTickets(line, tickets, world);
		});
		const after: Order = {
			...found,
			lines,
			status: lines.every(({ status }) => status === "BOOKING_CANCELLED")
				? "ORDER_CANCELLED"
				: found.status,
			version: found.version + 1,
			...(call.query.payment_refund === "false" && { keepsPayment: true }),
			modified: world.now,
		};
		world.tables.orders.set(found.reference, after);
		notify("ORDER_CANCEL", found.reference, callerOf(call), world);
		return { status: 200, body: orderView(after, world.tables) };
	},
});

/** The same order, as long as it is not cancelled. Throws a Refusal with 409 when it is. */
export function changeable(found: Order): Order {
	if (found.status !== "ORDER_CANCELLED") return found;
	throw refuse("already-cancelled", {
		status: 409,
		code: "BOOKING_CANCELLED",
		place: "path",
		pointer: "order_reference",
		fact: `${found.reference} is cancelled already.`,
	});
}

/** What of an order is meant: whole bookings, or the numbers of single tickets. */
type Chosen = ReadonlyMap<Line, "all" | readonly number[]>;

function chosenOf(
	{ lines }: Order,
	{
		booking_reference: bookings,
		product_type_transaction_id: tickets,
	}: z.output<typeof Query>,
): Chosen {
	const chosen = new Map<Line, "all" | readonly number[]>();
	for (const line of lines) {
		if (line.status === "BOOKING_CANCELLED") continue;
		const numbers = ticketsOf(line)
			.filter(
				({ number, cancelled }) =>
					!cancelled && tickets?.includes(transactionOf(line, number)),
			)
			.map(({ number }) => number);
		if (bookings?.includes(line.reference) ?? tickets === undefined)
			chosen.set(line, "all");
		else if (numbers.length > 0) chosen.set(line, numbers);
	}
	return chosen;
}

function checkCancellable(
	{ reference, lines }: Order,
	chosen: Chosen,
	query: z.output<typeof Query>,
	{ tables }: PrioWorld,
): void {
	const isLocked = ({ productId }: Line) =>
		tables.products.get(productId)?.cancellable === false;
	const locked = [...chosen.keys()].find(isLocked);
	if (!locked && chosen.size > 0) return;
	const named = query.booking_reference ?? query.product_type_transaction_id;
	const free = lines.find((line) => !isLocked(line));
	throw refuse("not-cancellable", {
		status: 422,
		// The provider's own spelling.
		code: "INVALID_CANCELLATON",
		...(named
			? {
					place: "query",
					pointer: query.booking_reference
						? "/booking_reference"
						: "/product_type_transaction_id",
				}
			: { place: "path", pointer: "order_reference" }),
		fact: locked
			? `${locked.reference} cannot be cancelled.`
			: `None of ${named?.join(", ")} is a part of ${reference} that is not cancelled yet.`,
		fix: free
			? {
					says: "Name the bookings that can be cancelled.",
					place: "query",
					pointer: "/booking_reference",
					value: free.reference,
				}
			: { by: "state", says: "Make another order." },
	});
}
