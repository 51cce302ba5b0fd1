import {
	figure,
	itemOf,
	listOf,
	recordOf,
	span,
	type TablesOf,
	time,
} from "@slipway/sandbox/engine";
import { z } from "zod";

/** Amounts in minor units: cents. */
export const TicketType = itemOf({
	id: z.string(),
	type: z.string(),
	label: z.string(),
	class: z.enum(["STANDARD", "INDIVIDUAL", "GROUP", "CUSTOM"]),
	pax: figure,
	price: figure,
	/** From October to March, where it is another. */
	winterPrice: figure.exactOptional(),
});

export type TicketType = z.output<typeof TicketType>;

export const Admission = z.enum([
	"TIME_PERIOD",
	"TIME_DATE",
	"TIME_POINT",
	"TIME_SLOT",
	"TIME_OPEN",
]);

export type Admission = z.output<typeof Admission>;

export const Product = itemOf({
	id: z.string(),
	title: z.string(),
	status: z.enum(["ACTIVE", "TEST", "INACTIVE"]),
	supplier: itemOf({
		id: z.string(),
		name: z.string(),
	}),
	thirdParty: z.boolean(),
	/** How admission works as the product says it; a connected product's slots may say otherwise. */
	admission: Admission,
	slotAdmission: Admission,
	slots: z.boolean(),
	travelDate: z.boolean(),
	quantity: itemOf({
		least: figure,
		most: figure,
	}),
	/** Places of a slot. */
	capacity: figure,
	pickupPoints: listOf(z.string()).exactOptional(),
	cancellable: z.boolean(),
	groupCode: z.boolean(),
	vouchersLater: z.boolean(),
	/** Minutes that a reservation holds. */
	hold: span,
	types: listOf(TicketType),
});

export type Product = z.output<typeof Product>;

/** How many places of a slot are held and sold. Slots nobody has touched have no entry. */
export const SlotUse = itemOf({
	reserved: figure,
	booked: figure,
	modified: time.exactOptional(),
});

export type SlotUse = z.output<typeof SlotUse>;

/** How many tickets of a type a line has; each of them is shown on its own. */
const count = z.int().min(0).max(10_000);

export const Line = itemOf({
	reference: z.string(),
	externalReference: z.string().exactOptional(),
	productId: z.string(),
	slot: z.string().exactOptional(),
	travelDate: z.string().exactOptional(),
	pickupPoint: z.string().exactOptional(),
	tickets: listOf(
		itemOf({
			typeId: z.string(),
			count,
		}),
	),
	/** Numbers of tickets, from 1, that were cancelled by themselves. */
	cancelledTickets: listOf(figure).exactOptional(),
	status: z.enum([
		"BOOKING_RESERVED",
		"BOOKING_RESERVATION_CANCELLED",
		"BOOKING_RESERVATION_EXPIRED",
		"BOOKING_CONFIRMED",
		"BOOKING_PROCESSING_CONFIRMATION",
		"BOOKING_PROCESSING_CANCELLATION",
		"BOOKING_CANCELLED",
	]),
	/** Minor units. */
	total: figure,
	/** Milliseconds since 1970. */
	heldUntil: time.exactOptional(),
	codes: listOf(z.string()).exactOptional(),
	language: z.string().exactOptional(),
	notes: listOf(recordOf(z.unknown())).exactOptional(),
	/** How often it was amended, and once more. */
	version: figure.exactOptional(),
	created: time.exactOptional(),
	modified: time.exactOptional(),
	confirmed: time.exactOptional(),
	cancelled: time.exactOptional(),
});

export type Line = z.output<typeof Line>;

export const Reservation = itemOf({
	reference: z.string(),
	owner: z.string(),
	distributor: z.string(),
	externalReference: z.string(),
	lines: listOf(Line),
	partner: z.string().exactOptional(),
	promoCode: z.string().exactOptional(),
	/** Milliseconds since 1970. */
	created: time,
	order: z.string().exactOptional(),
});

export type Reservation = z.output<typeof Reservation>;

export const Order = itemOf({
	reference: z.string(),
	owner: z.string(),
	distributor: z.string(),
	externalReference: z.string(),
	language: z.string(),
	status: z.enum(["ORDER_CONFIRMED", "ORDER_PENDING", "ORDER_CANCELLED"]),
	version: figure,
	contacts: listOf(recordOf(z.unknown())),
	lines: listOf(Line),
	notes: z.unknown().exactOptional(),
	settlement: z
		.enum(["DIRECT", "VENUE", "EXTERNAL", "INVOICE"])
		.exactOptional(),
	options: recordOf(z.unknown()).exactOptional(),
	customFields: listOf(recordOf(z.unknown())).exactOptional(),
	promoCode: z.string().exactOptional(),
	/** Whether what was paid stays paid although bookings are cancelled. */
	keepsPayment: z.boolean().exactOptional(),
	created: time,
	modified: time,
});

export type Order = z.output<typeof Order>;

export const Token = itemOf({
	client: z.string(),
	scope: z.string(),
	/** Milliseconds since 1970. */
	expires: time,
});

export type Token = z.output<typeof Token>;

/** The answer to a POST, kept for the case that it is sent again. */
export const Replay = itemOf({
	key: z.string(),
	body: z.string(),
	reference: z.string(),
});

export type Replay = z.output<typeof Replay>;

export const Webhook = itemOf({
	id: z.string(),
	owner: z.string(),
	events: listOf(z.string()),
	url: z.string().exactOptional(),
	email: z.string().exactOptional(),
	payload: z.boolean(),
	webhook_auth: z.string().exactOptional(),
	created: time,
});

export type Webhook = z.output<typeof Webhook>;

export const Notification = itemOf({
	id: z.string(),
	owner: z.string(),
	event: z.string(),
	item: z.string(),
	status: z.enum(["DELIVERY_PENDING", "DELIVERY_SUCCESS", "DELIVERY_FAILED"]),
	created: time,
	/** The webhook that asked for it. */
	webhook: z.string().exactOptional(),
	/** How often it was sent. */
	attempts: span.exactOptional(),
});

export type Notification = z.output<typeof Notification>;

/** All that a Prioticket mock knows. */
export const tables = {
	products: Product,
	slots: SlotUse,
	tokens: Token,
	reservations: Reservation,
	orders: Order,
	replays: Replay,
	webhooks: Webhook,
	notifications: Notification,
};

export type PrioticketTables = TablesOf<typeof tables>;
