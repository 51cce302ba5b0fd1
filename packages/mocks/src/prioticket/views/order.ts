import { ticketsOf } from "../booking/tickets.ts";
import { accounts } from "../state/catalogue.ts";
import { localTime } from "../state/local-time.ts";
import type { Line, Order } from "../state/tables.ts";
import type { PrioWorld } from "../world.ts";
import { contactsView } from "./contact.ts";
import { lineView, ticketsView } from "./line.ts";
import { notesView } from "./note.ts";
import { enveloped } from "./page.ts";
import { costOf, paymentView } from "./payment.ts";
import { pricing, promoCodes } from "./pricing.ts";
import { codeSettings } from "./product.ts";

type Tables = PrioWorld["tables"];

/** An order with its bookings, or with those given. */
export function orderItem(
	order: Order,
	tables: Tables,
	bookings: readonly Line[] = order.lines,
) {
	const { platform, reseller, distributor, user } = accounts;
	const notes = notesView(order.notes, order.modified);
	const codes = promoCodes(order.promoCode);
	return {
		order_platform_id: platform.id,
		order_platform_name: platform.name,
		order_reseller_id: reseller.id,
		order_reseller_name: reseller.name,
		order_distributor_id: order.distributor,
		order_distributor_name: distributor.name,
		order_reference: order.reference,
		order_external_reference: order.externalReference,
		order_status: order.status,
		order_settlement_type: order.settlement ?? "EXTERNAL",
		order_channel: "PARTNER",
		order_language: order.language,
		order_version: order.version,
		order_redacted: false,
		...(order.contacts.length > 0 && { order_contacts: contactsView(order) }),
		...(codes && { order_promocodes: codes }),
		order_payments: [paymentView(order)],
		order_pricing: pricing(costOf(order).subtotal, order.promoCode),
		...(order.options && { order_options: order.options }),
		...(order.customFields && { order_custom_fields: order.customFields }),
		...(notes && { order_notes: notes }),
		order_created: localTime(order.created),
		order_modified: localTime(order.modified),
		...(order.status !== "ORDER_PENDING" && {
			order_confirmed: localTime(confirmedAt(order)),
		}),
		...(order.status === "ORDER_CANCELLED" && {
			order_cancellation_date_time: localTime(order.modified),
		}),
		order_created_name: user.name,
		order_created_email: order.owner,
		order_view_type: "DISTRIBUTOR",
		order_bookings: bookings.map((line) => bookingView(line, order, tables)),
	};
}

/** An order in its envelope. */
export const orderView = (order: Order, tables: Tables) =>
	enveloped("order", { order: orderItem(order, tables) });

const confirmedAt = ({ lines, created }: Order) =>
	Math.max(created, ...lines.map(({ confirmed }) => confirmed ?? 0));

/** A booking of an order, ticket by ticket. */
function bookingView(line: Line, order: Order, tables: Tables) {
	const product = tables.products.get(line.productId);
	const [groupCode] = product?.groupCode ? (line.codes ?? []) : [];
	return {
		...lineView(line, tables, order),
		booking_reference: line.reference,
		...(product?.thirdParty && {
			booking_supplier_reference: `SUP-${line.reference}`,
		}),
		booking_voucher_released: line.codes !== undefined,
		product_cancellation_allowed:
			(product?.cancellable ?? false) && line.status !== "BOOKING_CANCELLED",
		...(groupCode && { product_code: groupCode }),
		...(product && { product_code_settings: codeSettings(product) }),
		product_type_details: ticketsOf(line).map(
			({ number, typeId, cancelled }) => {
				const code = groupCode ?? line.codes?.[number - 1];
				return {
					...ticketsView(line, typeId, 1, product),
					...(code && { product_type_code: code }),
					product_type_transaction_id: transactionOf(line, number),
					product_type_status: cancelled ? "CANCELLED" : "CONFIRMED",
					product_type_redemption_status: cancelled ? "CANCELLED" : "PENDING",
				};
			},
		),
	};
}

/** The id of one ticket of a booking. */
export const transactionOf = (
	{ reference }: Pick<Line, "reference">,
	number: number,
): string => `${reference}-${number}`;
