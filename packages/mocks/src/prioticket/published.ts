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
		title: "Get availability",
		method: "GET",
		path: "/v3.8/distributor/products/{product_id}/availability",
		source: "availability",
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
		title: "Use a promo code",
		method: "POST",
		path: "/v3.8/distributor/reservations/{reservation_reference}/promocode",
		source: "reservations",
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
]);
