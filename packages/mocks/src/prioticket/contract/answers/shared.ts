import { z } from "zod";
import { Amount, LocalDateTime } from "../common.ts";

export const Admission = z.enum([
	"TIME_PERIOD",
	"TIME_DATE",
	"TIME_POINT",
	"TIME_SLOT",
	"TIME_OPEN",
]);

export const PickupPoint = z.object({
	pickup_point_id: z.string(),
	pickup_point_name: z.string(),
	pickup_point_location: z.string().optional(),
});

export const CodeSettings = z.object({
	product_code_format: z.string(),
	product_code_source: z.enum(["PRIO", "EXTERNAL"]),
	product_group_code: z.boolean(),
	product_combi_code: z.boolean(),
	product_voucher_settings: z.enum(["PER_PERSON", "PER_SUPPLIER", "SINGLE"]),
	product_code_release_details: z.array(z.string()),
});

/** What a ticket type is, wherever it is shown. */
export const TicketKind = {
	product_type: z.string(),
	product_type_class: z.string().optional(),
	product_type_id: z.string(),
	product_type_label: z.string().optional(),
	product_type_age_from: z.int().optional(),
	product_type_age_to: z.int().optional(),
};

/** A sum of money with its parts. */
export const Pricing = z.object({
	price_type: z.literal("SALES_GROSS"),
	price_currency_code: z.literal("EUR"),
	price_subtotal: Amount,
	price_promocodes: z
		.array(z.object({ promo_code: z.string(), promo_amount: Amount }))
		.optional(),
	price_taxes: z.array(
		z.object({
			tax_id: z.string(),
			tax_name: z.string(),
			tax_amount: Amount,
		}),
	),
	price_total: Amount,
});

export const PromoCodes = z
	.array(z.object({ promo_title: z.string(), promo_code: z.string() }))
	.optional();

export const Notes = z
	.array(
		z.object({
			note_value: z.string(),
			note_type: z.string(),
			note_date: LocalDateTime,
			note_creator: z.string(),
		}),
	)
	.optional();

/** Tickets of one type in a reservation, or one ticket of an order. */
export const Tickets = {
	...TicketKind,
	product_type_count: z.int(),
	product_type_pax: z.int(),
	product_type_capacity: z.int(),
	product_type_pricing: Pricing,
};

/** What a line of a reservation and a booking of an order have in common. */
export const BookingLine = {
	booking_external_reference: z.string(),
	booking_status: z.string(),
	booking_version: z.int(),
	booking_travel_date: LocalDateTime.optional(),
	booking_language: z.string(),
	booking_pricing: Pricing,
	booking_notes: Notes,
	booking_created: LocalDateTime,
	booking_modified: LocalDateTime,
	booking_confirmed: LocalDateTime.optional(),
	booking_cancelled: LocalDateTime.optional(),
	product_id: z.string(),
	product_pickup_point_id: z.string().optional(),
	product_pickup_point: PickupPoint.optional(),
	product_availability_id: z.string().optional(),
	product_availability_from_date_time: LocalDateTime.optional(),
	product_availability_to_date_time: LocalDateTime.optional(),
	product_availability_capacity_id: z.string().optional(),
	product_title: z.string(),
	product_supplier_id: z.string(),
	product_supplier_name: z.string(),
	product_market_admin_id: z.string(),
	product_market_admin_name: z.string(),
	product_source_id: z.string().optional(),
	product_source_name: z.string().optional(),
	product_entry_notes: z.string(),
	product_admission_type: Admission,
	product_currency_code: z.literal("EUR"),
	product_cancellation_allowed: z.boolean(),
};
