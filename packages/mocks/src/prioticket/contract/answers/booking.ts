import { z } from "zod";
import { Amount, envelope, LocalDateTime, pageOf } from "../common.ts";
import {
	BookingLine,
	CodeSettings,
	Notes,
	Pricing,
	PromoCodes,
	Tickets,
} from "./shared.ts";

export const ReservationAnswer = envelope("reservation", {
	reservation: z.object({
		reservation_distributor_id: z.string(),
		reservation_distributor_name: z.string(),
		reservation_partner_id: z.string().optional(),
		reservation_reference: z.string().min(8),
		reservation_external_reference: z.string(),
		reservation_valid_until: LocalDateTime,
		reservation_details: z.array(
			z.object({
				...BookingLine,
				product_type_details: z.array(z.object(Tickets)),
				booking_reservation_reference: z.string(),
				booking_reservation_valid_until: LocalDateTime,
			}),
		),
		reservation_promocodes: PromoCodes,
		reservation_pricing: Pricing,
	}),
});

const Contact = z.looseObject({
	contact_uid: z.string(),
	contact_version: z.int(),
	contact_created: LocalDateTime,
	contact_modified: LocalDateTime,
});

const Payment = z.object({
	payment_id: z.string(),
	payment_merchant_reference: z.string(),
	payment_order_reference: z.string(),
	payment_booking_references: z.array(z.string()),
	payment_order_version: z.int(),
	payment_status: z.string(),
	payment_method: z.string(),
	payment_type: z.string(),
	payment_recurring: z.boolean(),
	payment_currency_code: z.string(),
	payment_amount: Amount,
	payment_total: Amount,
	payment_created: LocalDateTime,
	payment_created_name: z.string(),
	payment_created_email: z.string(),
});

const Booking = z.object({
	...BookingLine,
	booking_reference: z.string(),
	booking_supplier_reference: z.string().optional(),
	booking_voucher_released: z.boolean(),
	product_code: z.string().optional(),
	product_code_settings: CodeSettings.optional(),
	product_type_details: z.array(
		z.object({
			...Tickets,
			product_type_code: z.string().optional(),
			product_type_transaction_id: z.string(),
			product_type_status: z.enum(["CONFIRMED", "CANCELLED"]),
			product_type_redemption_status: z.string(),
		}),
	),
});

const Order = z.object({
	order_platform_id: z.string(),
	order_platform_name: z.string(),
	order_reseller_id: z.string(),
	order_reseller_name: z.string(),
	order_distributor_id: z.string(),
	order_distributor_name: z.string(),
	order_reference: z.string().min(8),
	order_external_reference: z.string(),
	order_status: z.enum(["ORDER_CONFIRMED", "ORDER_PENDING", "ORDER_CANCELLED"]),
	order_settlement_type: z.enum(["DIRECT", "VENUE", "EXTERNAL", "INVOICE"]),
	order_channel: z.string(),
	order_language: z.string(),
	order_version: z.int(),
	order_redacted: z.boolean(),
	order_contacts: z.array(Contact).optional(),
	order_promocodes: PromoCodes,
	order_payments: z.array(Payment),
	order_pricing: Pricing,
	order_options: z.record(z.string(), z.unknown()).optional(),
	order_custom_fields: z.array(z.record(z.string(), z.unknown())).optional(),
	order_notes: Notes,
	order_created: LocalDateTime,
	order_modified: LocalDateTime,
	order_confirmed: LocalDateTime.optional(),
	order_cancellation_date_time: LocalDateTime.optional(),
	order_created_name: z.string(),
	order_created_email: z.string(),
	order_view_type: z.string(),
	order_bookings: z.array(Booking),
});

export const OrderAnswer = envelope("order", { order: Order });
export const OrdersAnswer = pageOf("order", Order);
export const ContactsAnswer = pageOf("contact", Contact);
export const ContactAnswer = envelope("contact", { items: z.array(Contact) });
export const PaymentsAnswer = pageOf("payment", Payment);

/** Where the document can be fetched, or the document itself. */
export const VoucherAnswer = z.union([
	z.object({
		data: z.object({ kind: z.literal("voucher") }),
		url: z.url(),
	}),
	z.string().regex(/^%PDF-/),
]);
