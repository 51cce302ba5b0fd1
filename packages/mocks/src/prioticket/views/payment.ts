import { accounts } from "../state/catalogue.ts";
import { localTime } from "../state/local-time.ts";
import { amount } from "../state/prices.ts";
import type { Order } from "../state/tables.ts";
import { reductionOf } from "./pricing.ts";

/** What an order costs now, in minor units, before and after its promo code. */
export function costOf({ lines, promoCode }: Order) {
	const subtotal = lines
		.filter(({ status }) => status !== "BOOKING_CANCELLED")
		.reduce((sum, { total }) => sum + total, 0);
	return { subtotal, total: subtotal - reductionOf(subtotal, promoCode) };
}

/** What is paid of an order: by itself as soon as it is confirmed, where the guest pays the reseller. */
export function paymentView(order: Order) {
	const { total } = costOf(order);
	return {
		payment_id: `PAY-${order.reference}`,
		payment_merchant_reference: order.externalReference,
		payment_order_reference: order.reference,
		payment_booking_references: order.lines.map(({ reference }) => reference),
		payment_order_version: order.version,
		payment_status: statusOf(order),
		payment_method: "EXTERNAL",
		payment_type: "CAPTURE",
		payment_recurring: false,
		payment_currency_code: "EUR",
		payment_amount: amount(total),
		payment_total: amount(total),
		payment_created: localTime(order.created),
		payment_created_name: accounts.user.name,
		payment_created_email: order.owner,
	};
}

function statusOf({
	status,
	settlement = "EXTERNAL",
	lines,
	keepsPayment,
}: Order) {
	if (settlement !== "EXTERNAL" || status === "ORDER_PENDING") return "PENDING";
	if (keepsPayment) return "PAID";
	if (status === "ORDER_CANCELLED") return "REFUNDED";
	return lines.some(
		(line) =>
			line.status === "BOOKING_CANCELLED" ||
			(line.cancelledTickets ?? []).length > 0,
	)
		? "PARTIAL_REFUND"
		: "PAID";
}
