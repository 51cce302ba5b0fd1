import { type Rule, rulesFrom } from "@slipway/sandbox/engine";
import { sources } from "./sources.ts";

const rule = rulesFrom(sources);

/** What Prioticket demands beyond the shape of a message. */
export const rules = {
	authorization: rule(
		"Every call carries Authorization: Bearer and a token. A call without the header gets 400, not 401.",
		"published",
		"authentication",
	),
	token: rule(
		"An expired, revoked or malformed token gets 401; the client may fetch a new one and retry.",
		"published",
		"system",
	),
	basic: rule(
		"A token is asked for with Authorization: Basic and client id and secret.",
		"published",
		"authentication",
	),
	scope: rule(
		"Scopes start with https://www.prioticketapis.com/auth/distributor.",
		"derived",
		"authentication",
	),
	product: rule(
		"A product is asked for by an id of the catalogue.",
		"derived",
		"products",
	),
	"search-cached": rule(
		"A product_search_query needs the cache.",
		"published",
		"client-3.5",
	),
	revision: rule(
		"This sandbox keeps the newest version of products and orders alone.",
		"modelled",
		"sandbox",
	),
	sellable: rule(
		"Only products that are ACTIVE or TEST can be sold.",
		"published",
		"client-3.5",
	),
	"availability-range": rule(
		"Availability is asked for at most 90 days at once.",
		"published",
		"client-3.5",
	),
	"slot-required": rule(
		"A product with product_availability true is booked with a product_availability_id.",
		"published",
		"reservations",
	),
	"slot-active": rule(
		"A time whose availability_active is false cannot be booked.",
		"published",
		"client-3.5",
	),
	"slot-known": rule(
		"The product_availability_id comes from an availability answer for the same product.",
		"derived",
		"availability",
	),
	"travel-date": rule(
		"A product with product_traveldate_required true is booked with a booking_travel_date.",
		"published",
		"reservations",
	),
	"pickup-point": rule(
		"A product whose product_pickup_point is MANDATORY is booked with a product_pickup_point_id.",
		"published",
		"reservations",
	),
	"ticket-type": rule(
		"A product_type_id is one of the product's own.",
		"derived",
		"reservations",
	),
	quantity: rule(
		"The tickets of a booking lie between product_booking_quantity_min and product_booking_quantity_max.",
		"published",
		"products",
	),
	capacity: rule(
		"A line that is not available declines the whole request.",
		"published",
		"orders",
	),
	reservation: rule(
		"A reservation is known by its reference, and readable for 10 days after it expired.",
		"published",
		"reservations",
	),
	"reservation-over": rule(
		"A reservation that has expired or was cancelled cannot be confirmed.",
		"modelled",
		"sandbox",
	),
	"reservation-used": rule(
		"A reservation is confirmed once.",
		"modelled",
		"sandbox",
	),
	"reservation-line": rule(
		"A line with a booking_reservation_reference replaces the line of that reference, which must still be held.",
		"derived",
		"client-3.5",
	),
	"one-confirmation": rule(
		"An order confirms one reservation, or books directly; the two are never mixed.",
		"published",
		"orders",
	),
	idempotency: rule(
		"A repeated POST makes one order. This sandbox takes credentials and external reference as its identity.",
		"modelled",
		"idempotency",
	),
	"direct-settlement": rule(
		"A direct booking cannot be settled directly.",
		"published",
		"orders",
	),
	payment: rule(
		"With the settlement type DIRECT the payment is made before the order can be confirmed. This sandbox takes no payments.",
		"derived",
		"client-3.5",
	),
	booking: rule(
		"A booking is amended by its booking_reference, and not after it was cancelled.",
		"published",
		"client-3.5",
	),
	"amend-cancellable": rule(
		"Amending a booking cancels it and books again, so its product must allow cancellation.",
		"published",
		"client-3.5",
	),
	voucher: rule(
		"A voucher can be fetched once its codes are released.",
		"derived",
		"client-3.5",
	),
	document: rule(
		"A document is fetched at the address that the voucher names.",
		"modelled",
		"sandbox",
	),
	contact: rule("A contact is known by its uid.", "derived", "client-3.5"),
	order: rule("An order is known by its reference.", "derived", "orders"),
	"not-cancellable": rule(
		"A full cancellation fails when one of the bookings cannot be cancelled; the others can still be cancelled one by one.",
		"published",
		"orders",
	),
	"already-cancelled": rule(
		"After a full cancellation an order can no longer be changed.",
		"published",
		"orders",
	),
	version: rule(
		"An amendment that names an order_version names the current one.",
		"modelled",
		"sandbox",
	),
	"promocode-applied": rule(
		"A promo code can only be removed after it was applied.",
		"derived",
		"client-3.5",
	),
	promocode: rule(
		"A promo code that is declined gets INVALID_PROMOCODE.",
		"published",
		"reservations",
	),
	webhook: rule("A webhook is known by its id.", "derived", "notifications"),
	"webhook-answer": rule(
		"A notification is accepted with a 2xx status. Which statuses count, and whether Prioticket tries again, is not published.",
		"modelled",
		"sandbox",
	),
	"burst-of-errors": rule(
		"More than 60 answers of 4xx in a minute block a client for one minute.",
		"published",
		"fair-use",
	),
	"requests-a-minute": rule(
		"At most 1,000 requests come in a rolling minute.",
		"published",
		"fair-use",
	),
	path: rule("Addresses are those of the reference.", "derived", "client-3.5"),
	method: rule(
		"An address takes the methods of the reference.",
		"published",
		"system",
	),
	body: rule(
		"Bodies are JSON in UTF-8, field names case-sensitive.",
		"published",
		"formats",
	),
	size: rule("Bodies stay under 2 MB.", "modelled", "sandbox"),
	representation: rule(
		"Content-Type is application/json.",
		"published",
		"formats",
	),
	shape: rule(
		"Missing or malformed parameters get 400, with details in errors[].",
		"published",
		"client-3.5",
	),
	failure: rule(
		"A 500 or a timeout on confirm may still have created the booking.",
		"published",
		"timeouts",
	),
} as const satisfies Record<string, Rule>;
