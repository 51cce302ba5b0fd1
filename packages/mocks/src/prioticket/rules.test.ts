import {
	type Beforehand,
	type ChangedExample,
	refusalOf,
} from "@slipway/sandbox/test-support";
import { expect, test } from "vitest";
import { prioticket } from "./api.ts";
import { rules } from "./rules.ts";

test.each<[keyof typeof rules, number, string, ChangedExample & Beforehand]>([
	[
		"authorization",
		400,
		"authorization",
		{ send: "list-products", headers: { authorization: undefined } },
	],
	[
		"token",
		401,
		"authorization",
		{ send: "list-products", headers: { authorization: "Bearer none" } },
	],
	[
		"scope",
		400,
		"/scope",
		{ send: "get-token", body: { "/scope": "https://example.test/all" } },
	],
	[
		"sellable",
		422,
		"/data/order/order_bookings/0/product_id",
		{
			send: "create-order",
			body: { "/data/order/order_bookings/0/product_id": "62524" },
		},
	],
	[
		"ticket-type",
		422,
		"/data/order/order_bookings/0/product_type_details/0/product_type_id",
		{
			send: "create-order",
			body: {
				"/data/order/order_bookings/0/product_type_details/0/product_type_id":
					"1",
			},
		},
	],
	[
		"travel-date",
		400,
		"/data/order/order_bookings/0/booking_travel_date",
		{
			send: "create-order",
			body: {
				"/data/order/order_bookings/0/product_id": "76039",
				"/data/order/order_bookings/0/product_type_details/0/product_type_id":
					"760390",
			},
		},
	],
	[
		"pickup-point",
		400,
		"/data/order/order_bookings/0/product_pickup_point_id",
		{
			send: "create-order",
			body: {
				"/data/order/order_bookings/0/product_id": "62535",
				"/data/order/order_bookings/0/product_type_details/0/product_type_id":
					"625350",
			},
		},
	],
	[
		"pickup-point",
		400,
		"/data/order/order_bookings/0/product_pickup_point_id",
		{
			send: "create-order",
			body: {
				"/data/order/order_bookings/0/product_id": "62535",
				"/data/order/order_bookings/0/product_pickup_point_id": "PU-9",
				"/data/order/order_bookings/0/product_type_details/0/product_type_id":
					"625350",
			},
		},
	],
	[
		"slot-known",
		422,
		"/data/reservation/reservation_details/0/product_availability_id",
		{
			send: "create-reservation",
			body: {
				"/data/reservation/reservation_details/0/product_availability_id":
					"AV-0",
			},
		},
	],
	[
		"capacity",
		422,
		"/data/reservation/reservation_details/0/product_availability_id",
		{ send: "create-reservation", faults: [{ fault: "sold-out" }] },
	],
	[
		"reservation",
		404,
		"reservation_reference",
		{ send: "get-reservation", params: { reservation_reference: "R0" } },
	],
	[
		"reservation",
		422,
		"/data/order/order_bookings/0/reservation_reference",
		{
			send: "create-order",
			example: "What was reserved",
			body: {
				"/data/order/order_bookings/0/reservation_reference": "PRS000000000000",
			},
		},
	],
	[
		"reservation-used",
		409,
		"/data/order/order_bookings/0/reservation_reference",
		{
			after: [{ send: "create-order", example: "What was reserved" }],
			send: "create-order",
			example: "What was reserved",
			body: { "/data/order/order_external_reference": "ACME-9" },
		},
	],
	[
		"idempotency",
		409,
		"/data/order/order_external_reference",
		{
			after: [{ send: "create-order" }],
			send: "create-order",
			body: {
				"/data/order/order_bookings/0/product_type_details/0/product_type_count": 3,
			},
		},
	],
	[
		"not-cancellable",
		422,
		"order_reference",
		{
			after: [
				{
					send: "create-order",
					body: {
						"/data/order/order_external_reference": "ACME-9",
						"/data/order/order_bookings/0/product_id": "62523",
						"/data/order/order_bookings/0/product_type_details/0/product_type_id":
							"625230",
					},
				},
			],
			send: "cancel-order",
		},
	],
	[
		"already-cancelled",
		409,
		"order_reference",
		{ send: "cancel-order", times: 2 },
	],
	[
		"revision",
		404,
		"/product_version",
		{ send: "get-product", query: { product_version: "2" } },
	],
	[
		"revision",
		404,
		"/order_version",
		{ send: "get-order", query: { order_version: "9" } },
	],
	[
		"slot-active",
		422,
		"/data/reservation/reservation_details/0/product_availability_id",
		{
			send: "create-reservation",
			body: {
				"/data/reservation/reservation_details/0/product_availability_id":
					"AV-62520-2026-12-25-1000",
			},
		},
	],
	[
		"payment",
		402,
		"/data/order/order_settlement_type",
		{
			send: "create-order",
			example: "What was reserved",
			body: { "/data/order/order_settlement_type": "DIRECT" },
		},
	],
	[
		"amend-cancellable",
		422,
		"/data/order/order_bookings/0/booking_reference",
		{
			after: [
				{
					send: "create-order",
					body: {
						"/data/order/order_external_reference": "ACME-9",
						"/data/order/order_bookings/0/product_id": "62523",
						"/data/order/order_bookings/0/product_type_details/0/product_type_id":
							"625230",
					},
				},
			],
			send: "update-order",
			example: "Three tickets in the place of two",
		},
	],
	[
		"reservation-line",
		422,
		"/data/reservation/reservation_details/0/booking_reservation_reference",
		{
			after: [{ send: "cancel-reservation" }],
			send: "update-reservation",
		},
	],
	[
		"reservation-used",
		409,
		"reservation_reference",
		{
			after: [{ send: "create-order", example: "What was reserved" }],
			send: "update-reservation",
		},
	],
	[
		"already-cancelled",
		409,
		"order_reference",
		{ after: [{ send: "cancel-order" }], send: "update-order" },
	],
	[
		"booking",
		422,
		"/data/order/order_bookings/0/booking_reference",
		{
			after: [
				{ send: "update-order", example: "One more booking" },
				{
					send: "cancel-order",
					example: "One booking of it, the payment kept",
				},
			],
			send: "update-order",
			example: "Three tickets in the place of two",
		},
	],
	[
		"voucher",
		422,
		"order_reference",
		{
			after: [
				{
					send: "create-order",
					body: {
						"/data/order/order_external_reference": "ACME-9",
						"/data/order/order_bookings/0/product_id": "62551",
						"/data/order/order_bookings/0/product_availability_id":
							"AV-62551-2026-12-03-1000",
						"/data/order/order_bookings/0/product_type_details/0/product_type_id":
							"625510",
					},
				},
			],
			send: "get-voucher",
		},
	],
	[
		"basic",
		401,
		"/client_secret",
		{
			send: "get-token",
			example: "As a form, with id and secret in it",
			text: [/client_secret=.*/, "client_secret=other"],
		},
	],
	[
		"webhook",
		404,
		"webhook_id",
		{ send: "delete-webhook", params: { webhook_id: "W0" } },
	],
	[
		"burst-of-errors",
		429,
		"",
		{
			send: "get-reservation",
			params: { reservation_reference: "R0" },
			times: 62,
		},
	],
])(
	"the rule “%s” is broken with %i at %s by %j",
	async (rule, status, pointer, request) => {
		expect(await refusalOf(prioticket, request)).toMatchObject({
			status,
			pointer,
			rule: rules[rule],
		});
	},
);
