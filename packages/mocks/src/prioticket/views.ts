import { localTime } from "./state/local-time.ts";
import type { Slot } from "./state/slots.ts";
import type {
	Line,
	Notification,
	Order,
	Product,
	Reservation,
	Webhook,
} from "./state/tables.ts";
import type { PrioWorld } from "./world.ts";

type Tables = PrioWorld["tables"];

/** Minor units as text with two decimals. */
const amount = (minor: number) => (minor / 100).toFixed(2);

const pricing = (total: number) => ({
	price_type: "SALES_GROSS",
	price_subtotal: amount(total),
	price_total: amount(total),
});

/** An answer's envelope. */
export const enveloped = (kind: string, data: object) => ({
	api_version: "3.8.0",
	data: { kind, ...data },
});

/** One page of a list. */
export function paged<Item>(
	kind: string,
	items: readonly Item[],
	view: (item: Item) => object,
	query: {
		readonly items_per_page?: number | undefined;
		readonly start_index?: number | undefined;
		readonly page?: number | undefined;
	},
) {
	const size = query.items_per_page ?? 10;
	const start = query.start_index ?? ((query.page ?? 1) - 1) * size + 1;
	const shown = items.slice(start - 1, start - 1 + size);
	return enveloped(kind, {
		current_item_count: shown.length,
		items_per_page: size,
		start_index: start,
		total_items: items.length,
		page_index: Math.ceil(start / size),
		total_pages: Math.ceil(items.length / size),
		items: shown.map(view),
	});
}

export function productView(product: Product) {
	const lowest = Math.min(...product.types.map(({ price }) => price));
	return {
		product_id: product.id,
		product_title: product.title,
		product_status: product.status,
		product_supplier_id: product.supplier.id,
		product_supplier_name: product.supplier.name,
		product_third_party: product.thirdParty,
		product_admission_type: product.admission,
		product_availability: product.slots,
		product_traveldate_required: product.travelDate,
		product_booking_quantity_min: product.quantity.least,
		product_booking_quantity_max: product.quantity.most,
		product_pickup_point: product.pickupPoints ? "MANDATORY" : "NOT_SET",
		...(product.pickupPoints && {
			product_pickup_point_details: product.pickupPoints.map((id) => ({
				pickup_point_id: id,
			})),
		}),
		product_cancellation_allowed: product.cancellable,
		product_cancellation_policies: [],
		product_currency_code: "EUR",
		product_from_price: amount(lowest),
		product_type_seasons: [
			{
				product_type_season_start_date: "2020-01-01",
				product_type_season_end_date: "2039-12-31",
				product_type_season_details: product.types.map((type) => ({
					product_type: type.type,
					product_type_class: type.class,
					product_type_id: type.id,
					product_type_label: type.label,
					product_type_pricing: {
						product_type_list_price: amount(type.price),
						product_type_sales_price: amount(type.price),
					},
				})),
			},
		],
	};
}

export const slotView = (slot: Slot) => ({
	availability_id: slot.id,
	availability_active: slot.active,
	availability_product_id: slot.product.id,
	availability_admission_type: slot.product.slotAdmission,
	availability_from_date_time: localTime(slot.from),
	availability_to_date_time: localTime(slot.to),
	availability_spots: {
		availability_spots_total: slot.total,
		availability_spots_reserved: slot.reserved,
		availability_spots_booked: slot.booked,
		availability_spots_open: slot.open,
	},
});

function lineView(line: Line, product: Product | undefined) {
	return {
		...(line.externalReference && {
			booking_external_reference: line.externalReference,
		}),
		booking_status: line.status,
		...(line.travelDate && { booking_travel_date: line.travelDate }),
		product_id: line.productId,
		product_title: product?.title ?? "",
		...(line.slot && { product_availability_id: line.slot }),
		product_cancellation_allowed: product?.cancellable ?? false,
		product_currency_code: "EUR",
		booking_pricing: pricing(line.total),
	};
}

function ticketView(
	{ typeId, count }: Line["tickets"][number],
	product: Product | undefined,
) {
	const type = product?.types.find(({ id }) => id === typeId);
	return {
		product_type: type?.type ?? "",
		product_type_id: typeId,
		product_type_count: count,
		product_type_pax: type?.pax ?? 1,
	};
}

export function reservationView(reservation: Reservation, tables: Tables) {
	const held = reservation.lines.filter(
		({ status }) => status === "BOOKING_RESERVED",
	);
	const until = Math.min(...held.map(({ heldUntil }) => heldUntil ?? 0));
	const total = held.reduce((sum, line) => sum + line.total, 0);
	return enveloped("reservation", {
		reservation: {
			reservation_distributor_id: reservation.distributor,
			reservation_reference: reservation.reference,
			reservation_external_reference: reservation.externalReference,
			reservation_created: localTime(reservation.created),
			...(held.length > 0 && { reservation_valid_until: localTime(until) }),
			...(reservation.promoCode && {
				reservation_promocode: reservation.promoCode,
			}),
			reservation_details: reservation.lines.map((line) => {
				const product = tables.products.get(line.productId);
				return {
					booking_reservation_reference: line.reference,
					...lineView(line, product),
					...(line.heldUntil !== undefined && {
						booking_reservation_valid_until: localTime(line.heldUntil),
					}),
					product_type_details: line.tickets.map((each) =>
						ticketView(each, product),
					),
				};
			}),
			reservation_pricing: pricing(total),
		},
	});
}

export function orderItem(order: Order, tables: Tables) {
	const bought = order.lines.filter(
		({ status }) => status !== "BOOKING_CANCELLED",
	);
	return {
		order_distributor_id: order.distributor,
		order_reference: order.reference,
		order_external_reference: order.externalReference,
		order_status: order.status,
		order_language: order.language,
		order_version: order.version,
		order_created: localTime(order.created),
		order_modified: localTime(order.modified),
		...(order.status === "ORDER_CANCELLED" && {
			order_cancellation_date_time: localTime(order.modified),
		}),
		order_contacts: order.contacts,
		order_pricing: pricing(bought.reduce((sum, { total }) => sum + total, 0)),
		order_bookings: order.lines.map((line) => {
			const product = tables.products.get(line.productId);
			const cancelled = line.status === "BOOKING_CANCELLED";
			return {
				booking_reference: line.reference,
				...(product?.thirdParty && {
					booking_supplier_reference: `SUP-${line.reference}`,
				}),
				...lineView(line, product),
				booking_voucher_released: line.codes !== undefined,
				...(product?.groupCode &&
					line.codes && { product_code: line.codes[0] }),
				product_type_details: line.tickets.map((each, index) => ({
					...ticketView(each, product),
					...(line.codes &&
						!product?.groupCode && {
							product_type_code: line.codes[index] ?? line.codes[0],
						}),
					product_type_transaction_id: `${line.reference}-${index + 1}`,
					product_type_status: cancelled ? "CANCELLED" : "CONFIRMED",
				})),
			};
		}),
	};
}

export const orderView = (order: Order, tables: Tables) =>
	enveloped("order", { order: orderItem(order, tables) });

export const webhookItem = (webhook: Webhook) => ({
	webhook_id: webhook.id,
	webhook_status: "ENABLED",
	webhook_events: webhook.events,
	...(webhook.url && { webhook_url: webhook.url }),
	...(webhook.email && { webhook_email: webhook.email }),
	webhook_payload: webhook.payload,
	webhook_created: localTime(webhook.created),
});

export const notificationItem = (notification: Notification) => ({
	notification_id: notification.id,
	notification_event: notification.event,
	notification_item_id: notification.item,
	notification_status: notification.status,
	notification_created: localTime(notification.created),
});
