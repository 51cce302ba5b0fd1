import { publishedFrom } from "@slipway/sandbox/engine";
import { sources } from "./sources.ts";

/** Every operation that Prioticket distributor API documents, as far as its documentation can be read. */
export const published = publishedFrom(sources)([
	{
		title: "Get a token",
		method: "POST",
		path: "/v3.8/distributor/oauth2/token",
		source: "authentication",
	},
	{
		title: "List products",
		method: "GET",
		path: "/v3.8/distributor/products",
		source: "products",
	},
	{
		title: "Get one product",
		method: "GET",
		path: "/v3.8/distributor/products/{product_id}",
		source: "products",
	},
	{
		title: "List categories",
		method: "GET",
		path: "/v3.8/distributor/products/categories",
		source: "client-3.5",
	},
	{
		title: "List destinations",
		method: "GET",
		path: "/v3.8/distributor/products/destinations",
		source: "client-3.5",
	},
	{
		title: "List locations",
		method: "GET",
		path: "/v3.8/distributor/products/locations",
		source: "client-3.5",
	},
	{
		title: "List routes",
		method: "GET",
		path: "/v3.8/distributor/products/routes",
		source: "client-3.5",
	},
	{
		title: "List taxes",
		method: "GET",
		path: "/v3.8/distributor/products/taxes",
		source: "client-3.5",
	},
	{
		title: "List currency rates",
		method: "GET",
		path: "/v3.8/distributor/products/currency_rates",
		source: "client-3.5",
	},
	{
		title: "Get availability",
		method: "GET",
		path: "/v3.8/distributor/products/{product_id}/availability",
		source: "availability",
	},
	{
		title: "Get availability of several products",
		method: "GET",
		path: "/v3.8/distributor/availability",
		source: "client-3.5",
	},
	{
		title: "Change the availability of products",
		method: "PUT",
		path: "/v3.8/distributor/availability",
		source: "client-3.5",
		unplayed:
			"It is for owners of capacity, not for distributors, and no public text has its messages.",
	},
	{
		title: "Change one time",
		method: "PATCH",
		path: "/v3.8/distributor/availability/{availability_id}",
		source: "client-3.5",
		unplayed:
			"It is for owners of capacity, not for distributors, and no public text has its messages.",
	},
	{
		title: "Remove availability",
		method: "DELETE",
		path: "/v3.8/distributor/availability",
		source: "client-3.5",
		unplayed:
			"It is for owners of capacity, not for distributors, and no public text has its messages.",
	},
	{
		title: "Reserve",
		method: "POST",
		path: "/v3.8/distributor/reservations",
		source: "reservations",
	},
	{
		title: "Read a reservation",
		method: "GET",
		path: "/v3.8/distributor/reservations/{reservation_reference}",
		source: "reservations",
	},
	{
		title: "Amend a reservation",
		method: "PUT",
		path: "/v3.8/distributor/reservations/{reservation_reference}",
		source: "reservations",
	},
	{
		title: "Use a promo code",
		method: "POST",
		path: "/v3.8/distributor/reservations/{reservation_reference}/promocode",
		source: "reservations",
	},
	{
		title: "Take a promo code back",
		method: "DELETE",
		path: "/v3.8/distributor/reservations/{reservation_reference}/promocode/{promo_code}",
		source: "client-3.5",
	},
	{
		title: "Give a reservation back",
		method: "DELETE",
		path: "/v3.8/distributor/reservations/{reservation_reference}",
		source: "reservations",
	},
	{
		title: "Book",
		method: "POST",
		path: "/v3.8/distributor/orders",
		source: "orders",
	},
	{
		title: "Read an order",
		method: "GET",
		path: "/v3.8/distributor/orders/{order_reference}",
		source: "orders",
	},
	{
		title: "List orders",
		method: "GET",
		path: "/v3.8/distributor/orders",
		source: "orders",
	},
	{
		title: "Amend an order",
		method: "PUT",
		path: "/v3.8/distributor/orders/{order_reference}",
		source: "orders",
	},
	{
		title: "Get the voucher",
		method: "GET",
		path: "/v3.8/distributor/orders/{order_reference}/voucher",
		source: "orders",
	},
	{
		title: "Cancel",
		method: "DELETE",
		path: "/v3.8/distributor/orders/{order_reference}",
		source: "orders",
	},
	{
		title: "List contacts",
		method: "GET",
		path: "/v3.8/distributor/contacts",
		source: "client-3.5",
	},
	{
		title: "Read a contact",
		method: "GET",
		path: "/v3.8/distributor/contacts/{contact_uid}",
		source: "client-3.5",
	},
	{
		title: "Change a contact",
		method: "PUT",
		path: "/v3.8/distributor/contacts/{contact_uid}",
		source: "client-3.5",
		unplayed:
			"How versions of a contact and the contacts of orders hang together is published in outline only.",
	},
	{
		title: "List payments",
		method: "GET",
		path: "/v3.8/distributor/payments",
		source: "client-3.5",
	},
	{
		title: "Pay",
		method: "POST",
		path: "/v3.8/distributor/payments",
		source: "client-3.5",
		unplayed:
			"Each payment service has messages of its own, and they are not public.",
	},
	{
		title: "Submit details of a payment",
		method: "POST",
		path: "/v3.8/distributor/payments/{payment_id}/details",
		source: "client-3.5",
		unplayed:
			"It passes on the messages of one payment service, which are not Prioticket's.",
	},
	{
		title: "Cancel or refund a payment",
		method: "DELETE",
		path: "/v3.8/distributor/payments",
		source: "client-3.5",
		unplayed:
			"Payments are made outside of this sandbox, so there is none to refund.",
	},
	{
		title: "Ask how can be paid",
		method: "GET",
		path: "/v3.8/distributor/payments/config",
		source: "client-3.5",
		unplayed:
			"It passes on the settings of a payment service, which are not Prioticket's.",
	},
	{
		title: "Ask for the credit limit",
		method: "GET",
		path: "/v3.8/distributor/financials/credit",
		source: "client-3.5",
		unplayed: "It was announced, and no public text has its answer.",
	},
	{
		title: "Subscribe to a webhook",
		method: "POST",
		path: "/v3.8/distributor/webhooks",
		source: "notifications",
	},
	{
		title: "List webhooks",
		method: "GET",
		path: "/v3.8/distributor/webhooks",
		source: "notifications",
	},
	{
		title: "Ask for a sample notification",
		method: "POST",
		path: "/v3.8/distributor/notifications",
		source: "notifications",
	},
	{
		title: "List notifications",
		method: "GET",
		path: "/v3.8/distributor/notifications",
		source: "notifications",
	},
	{
		title: "End a subscription",
		method: "DELETE",
		path: "/v3.8/distributor/webhooks/{webhook_id}",
		source: "client-3.5",
	},
	{
		title: "Ping",
		method: "GET",
		path: "/v3.8/distributor/system/ping",
		source: "system",
	},
	{
		title: "Ask for the status",
		method: "GET",
		path: "/v3.8/distributor/system/status",
		source: "system",
	},
	{
		title: "Ask for the OpenAPI document",
		method: "GET",
		path: "/v3.8/distributor/system/docs",
		source: "client-3.5",
		unplayed: "It was announced, and no public text has its answer.",
	},
]);
