import { z } from "zod";
import { Amount, envelope, LocalDateTime, Pricing, pageOf } from "./common.ts";

export const TokenAnswer = z.object({
	access_token: z.string(),
	token_type: z.literal("Bearer"),
	expires_in: z.int(),
	scope: z.string(),
});

const Product = z.object({
	product_id: z.string(),
	product_title: z.string(),
	product_status: z.string(),
	product_supplier_id: z.string(),
	product_supplier_name: z.string(),
	product_third_party: z.boolean(),
	product_admission_type: z.string(),
	product_availability: z.boolean(),
	product_traveldate_required: z.boolean(),
	product_booking_quantity_min: z.int(),
	product_booking_quantity_max: z.int(),
	product_pickup_point: z.enum(["MANDATORY", "NOT_SET"]),
	product_pickup_point_details: z
		.array(z.object({ pickup_point_id: z.string() }))
		.optional(),
	product_cancellation_allowed: z.boolean(),
	product_cancellation_policies: z.array(z.unknown()),
	product_currency_code: z.literal("EUR"),
	product_from_price: Amount,
	product_type_seasons: z.array(
		z.object({
			product_type_season_start_date: z.string(),
			product_type_season_end_date: z.string(),
			product_type_season_details: z.array(
				z.object({
					product_type: z.string(),
					product_type_class: z.string(),
					product_type_id: z.string(),
					product_type_label: z.string(),
					product_type_pricing: z.object({
						product_type_list_price: Amount,
						product_type_sales_price: Amount,
					}),
				}),
			),
		}),
	),
});

export const ProductsAnswer = pageOf("product", Product);
export const ProductAnswer = envelope("product", { product: Product });

export const AvailabilityAnswer = envelope("availability", {
	total_items: z.int(),
	items: z.array(
		z.object({
			availability_id: z.string(),
			availability_active: z.boolean(),
			availability_product_id: z.string(),
			availability_admission_type: z.string(),
			availability_from_date_time: LocalDateTime,
			availability_to_date_time: LocalDateTime,
			availability_spots: z.object({
				availability_spots_total: z.int(),
				availability_spots_reserved: z.int().min(0),
				availability_spots_booked: z.int().min(0),
				availability_spots_open: z.int().min(0),
			}),
		}),
	),
});

const ReservationLine = z.object({
	booking_reservation_reference: z.string(),
	booking_external_reference: z.string().optional(),
	booking_status: z.string(),
	booking_reservation_valid_until: LocalDateTime.optional(),
	booking_travel_date: z.string().optional(),
	product_id: z.string(),
	product_title: z.string(),
	product_availability_id: z.string().optional(),
	product_cancellation_allowed: z.boolean(),
	product_currency_code: z.literal("EUR"),
	product_type_details: z.array(
		z.object({
			product_type: z.string(),
			product_type_id: z.string(),
			product_type_count: z.int(),
			product_type_pax: z.int(),
		}),
	),
	booking_pricing: Pricing,
});

export const ReservationAnswer = envelope("reservation", {
	reservation: z.object({
		reservation_distributor_id: z.string(),
		reservation_reference: z.string().min(8),
		reservation_external_reference: z.string(),
		reservation_created: LocalDateTime,
		reservation_valid_until: LocalDateTime.optional(),
		reservation_promocode: z.string().optional(),
		reservation_details: z.array(ReservationLine),
		reservation_pricing: Pricing,
	}),
});

const Order = z.object({
	order_distributor_id: z.string(),
	order_reference: z.string().min(8),
	order_external_reference: z.string(),
	order_status: z.enum(["ORDER_CONFIRMED", "ORDER_PENDING", "ORDER_CANCELLED"]),
	order_language: z.string(),
	order_version: z.int(),
	order_created: LocalDateTime,
	order_modified: LocalDateTime,
	order_cancellation_date_time: LocalDateTime.optional(),
	order_contacts: z.array(z.unknown()),
	order_pricing: Pricing,
	order_bookings: z.array(
		z.object({
			booking_reference: z.string(),
			booking_external_reference: z.string().optional(),
			booking_supplier_reference: z.string().optional(),
			booking_status: z.string(),
			booking_travel_date: z.string().optional(),
			booking_voucher_released: z.boolean(),
			product_id: z.string(),
			product_title: z.string(),
			product_availability_id: z.string().optional(),
			product_cancellation_allowed: z.boolean(),
			product_currency_code: z.literal("EUR"),
			product_code: z.string().optional(),
			booking_pricing: Pricing,
			product_type_details: z.array(
				z.object({
					product_type: z.string(),
					product_type_id: z.string(),
					product_type_count: z.int(),
					product_type_pax: z.int(),
					product_type_code: z.string().optional(),
					product_type_transaction_id: z.string(),
					product_type_status: z.enum(["CONFIRMED", "CANCELLED"]),
				}),
			),
		}),
	),
});

export const OrderAnswer = envelope("order", { order: Order });
export const OrdersAnswer = pageOf("order", Order);

export const VoucherAnswer = envelope("voucher", {
	voucher: z.object({
		voucher_reference: z.string(),
		voucher_codes: z.array(z.string()),
	}),
});

const Webhook = z.object({
	webhook_id: z.string(),
	webhook_status: z.enum(["ENABLED", "DISABLED"]),
	webhook_events: z.array(z.string()),
	webhook_url: z.string().optional(),
	webhook_email: z.string().optional(),
	webhook_payload: z.boolean(),
	webhook_created: LocalDateTime,
});

export const WebhookAnswer = envelope("webhook", { webhook: Webhook });
export const WebhooksAnswer = pageOf("webhook", Webhook);
export const NotificationsAnswer = pageOf(
	"notification",
	z.object({
		notification_id: z.string(),
		notification_event: z.string(),
		notification_item_id: z.string(),
		notification_status: z.string(),
		notification_created: LocalDateTime,
	}),
);
export const PingAnswer = z.object({
	api_version: z.literal("3.8.0"),
	data: z.object({ status: z.literal("OK") }),
});
