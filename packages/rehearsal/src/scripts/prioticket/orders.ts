import type { ScriptInput } from "../../language/script.ts";

/** Books a group, children in a connected theatre and a bus. */
const bookAll = {
	send: "create-order",
	example: "A group, children in a connected theatre and a bus with pick-up",
} as const;
const supplierIsSlow = { fault: { fault: "supplier-slow" } } as const;
const answerIsLost = {
	fault: {
		fault: "timeout-after-commit",
		operation: "create-order",
		times: 1,
	},
} as const;

const reservation = "/data/order/order_bookings/*/reservation_reference";
const reserved = {
	says: "Places are reserved.",
	operation: "create-reservation",
	where: { answer: { status: 201 } },
	keeps: {
		answer: {
			reservation: "/data/reservation/reservation_reference",
		},
	},
} as const;

export const reserveAndConfirm: ScriptInput = {
	api: "prioticket",
	parts: [
		{
			steps: [
				reserved,
				{
					says: "The reservation is confirmed by one order before its hold ends.",
					operation: "create-order",
					where: {
						request: { [reservation]: { same: "reservation" } },
						answer: { status: 201 },
					},
					keeps: { answer: { order: "/data/order/order_reference" } },
				},
			],
			never: [
				{
					says: "A second order is made of the same reservation.",
					operation: "create-order",
					where: {
						request: { [reservation]: { same: "reservation" } },
						answer: {
							status: 201,
							"/data/order/order_reference": { other: "order" },
						},
					},
					after: 2,
					instead: "Confirm a reservation once, and read the order afterwards.",
				},
			],
		},
	],
	demonstration: [{ send: "create-order", example: "What was reserved" }],
};

export const holdExpires: ScriptInput = {
	api: "prioticket",
	parts: [
		{
			steps: [
				{
					...reserved,
					keeps: {
						...reserved.keeps,
						request: {
							product: "/data/reservation/reservation_details/0/product_id",
						},
					},
				},
				{
					says: "The order that names it is refused, because the hold has ended.",
					operation: "create-order",
					where: { request: { [reservation]: { same: "reservation" } } },
					must: { answer: { status: { oneOf: [409, 422] } } },
				},
				{
					says: "Availability is checked again.",
					operation: ["get-availability", "list-availability"],
					must: { answer: { status: 200 } },
				},
			],
			never: [
				{
					says: "The expired reservation is sent again.",
					operation: "create-order",
					where: { request: { [reservation]: { same: "reservation" } } },
					after: 2,
					within: { minutes: 30 },
					instead: "Read the availability, tell the guest, and reserve again.",
				},
			],
		},
	],
	attest: "Our integration told the guest that the places were no longer held.",
	demonstration: [
		{ send: "create-reservation" },
		{ wait: { minutes: 40 } },
		{ send: "create-order", example: "What was reserved" },
		{ send: "get-availability" },
	],
	mistakes: [
		{
			says: "The expired reservation is sent again and again.",
			acts: [
				{ send: "create-reservation" },
				{ wait: { minutes: 40 } },
				{ send: "create-order", example: "What was reserved" },
				{ wait: { seconds: 2 } },
				{ send: "create-order", example: "What was reserved" },
			],
		},
	],
};

const underAnotherReference = {
	says: "The order is sent under another reference, which books twice.",
	operation: "create-order",
	where: {
		request: {
			"/data/order/order_external_reference": { other: "reference" },
			"/data/order/order_bookings/*/product_id": { same: "product" },
		},
	},
	after: 1,
	instead: "Send the same body with the same order_external_reference.",
} as const;

export const retryAfterTimeout: ScriptInput = {
	api: "prioticket",
	parts: [
		{
			steps: [
				{
					says: "An order is sent, and no answer comes.",
					operation: "create-order",
					where: { answer: { status: "none" } },
					keeps: {
						request: {
							reference: "/data/order/order_external_reference",
							product: "/data/order/order_bookings/0/product_id",
						},
					},
				},
				{
					says: "The same order is sent again, with the same reference.",
					operation: "create-order",
					where: {
						request: {
							"/data/order/order_external_reference": { same: "reference" },
						},
					},
					must: { answer: { status: 201 } },
				},
			],
			never: [
				{ ...underAnotherReference, before: 2 },
				{ ...underAnotherReference, within: { seconds: 30 } },
			],
		},
	],
	demonstration: [
		answerIsLost,
		{ send: "create-order" },
		{ send: "create-order" },
	],
	mistakes: [
		{
			says: "The order is sent again under a new reference, and the guest has two.",
			acts: [
				answerIsLost,
				{ send: "create-order" },
				{
					send: "create-order",
					with: { "/data/order/order_external_reference": "ACME-1001-again" },
				},
			],
		},
	],
};

export const confirmedLater: ScriptInput = {
	api: "prioticket",
	parts: [
		{
			steps: [
				{
					says: "An order is accepted and still pending.",
					operation: "create-order",
					where: {
						answer: {
							status: 201,
							"/data/order/order_status": "ORDER_PENDING",
						},
					},
					keeps: { answer: { order: "/data/order/order_reference" } },
				},
				{
					says: "The order is read until it is confirmed.",
					operation: "get-order",
					where: { request: { "path order_reference": { same: "order" } } },
					must: {
						answer: {
							status: 200,
							"/data/order/order_status": "ORDER_CONFIRMED",
						},
					},
					within: { minutes: 10 },
				},
			],
			never: [
				{
					says: "The order is asked for within half a minute of its making.",
					operation: "get-order",
					where: { request: { "path order_reference": { same: "order" } } },
					after: 1,
					within: { seconds: 29 },
					instead:
						"Wait for the webhook, or ask once a minute for five minutes.",
				},
				{
					says: "The notification of its change is refused.",
					call: "ORDER_UPDATE",
					where: {
						request: {
							"/data/notification/notification_item_id": { same: "order" },
						},
						// What never reached the partner says nothing about it.
						answer: { status: { atLeast: 100 }, mistake: { present: true } },
					},
					after: 1,
					instead: "Answer 200 as soon as the notification is stored.",
				},
			],
		},
	],
	demonstration: [
		supplierIsSlow,
		bookAll,
		{ wait: { minutes: 1 } },
		{ send: "get-order" },
		{ wait: { minutes: 2 } },
		{ send: "get-order" },
	],
	mistakes: [
		{
			says: "The pending order is asked for every second.",
			acts: [
				supplierIsSlow,
				bookAll,
				{ wait: { seconds: 1 } },
				{ send: "get-order" },
				{ wait: { seconds: 1 } },
				{ send: "get-order" },
			],
		},
		{
			says: "The notification is answered with a redirect to a login page.",
			acts: [
				{
					send: "create-webhook",
					with: { "/data/webhook/webhook_events": ["ORDER_UPDATE"] },
				},
				supplierIsSlow,
				bookAll,
				{ wait: { minutes: 3 } },
				{ reply: "Wrong format: a redirect to a login page" },
				{ send: "get-order" },
			],
		},
		{
			says: "The pending order is treated as final and never checked again.",
			acts: [
				supplierIsSlow,
				bookAll,
				{ wait: { minutes: 11 } },
				{ send: "list-products" },
			],
		},
	],
};

const ordered = {
	says: "An order is made.",
	operation: "create-order",
	where: { answer: { status: 201 } },
	keeps: { answer: { order: "/data/order/order_reference" } },
} as const;

export const fullCancellation: ScriptInput = {
	api: "prioticket",
	parts: [
		{
			steps: [
				ordered,
				{
					says: "It is cancelled as a whole.",
					operation: "cancel-order",
					where: {
						request: {
							"path order_reference": { same: "order" },
							"query booking_reference[]": { present: false },
							"query product_type_transaction_id[]": { present: false },
						},
					},
					must: {
						answer: {
							status: 200,
							"/data/order/order_status": "ORDER_CANCELLED",
						},
					},
				},
			],
		},
	],
	attest: "The refund in our books equals the one of the answer.",
	demonstration: [{ send: "cancel-order" }],
};

export const partialCancellation: ScriptInput = {
	api: "prioticket",
	parts: [
		{
			steps: [
				{
					...ordered,
					says: "An order with several bookings is made.",
					where: {
						answer: {
							status: 201,
							"/data/order/order_bookings/1/booking_reference": {
								present: true,
							},
						},
					},
				},
				{
					says: "One of its bookings is cancelled, and the order stands.",
					operation: "cancel-order",
					where: {
						request: {
							"path order_reference": { same: "order" },
							"query booking_reference[]": { present: true },
						},
					},
					must: {
						answer: {
							status: 200,
							"/data/order/order_status": { not: "ORDER_CANCELLED" },
						},
					},
				},
			],
		},
	],
	demonstration: [
		bookAll,
		{ send: "cancel-order", example: "One booking of it, the payment kept" },
	],
};

export const lateVoucher: ScriptInput = {
	api: "prioticket",
	parts: [
		{
			steps: [
				{
					...ordered,
					says: "An order is made whose voucher is not released yet.",
					where: {
						answer: {
							status: 201,
							"/data/order/order_bookings/*/booking_voucher_released": false,
						},
					},
				},
				{
					says: "After the release the codes are fetched.",
					operation: ["get-order", "get-voucher"],
					where: {
						request: { "path order_reference": { same: "order" } },
						answer: {
							"/data/order/order_bookings/*/booking_voucher_released": {
								not: false,
							},
						},
					},
					must: { answer: { status: 200 } },
				},
			],
		},
	],
	demonstration: [bookAll, { wait: { minutes: 6 } }, { send: "get-order" }],
};

export const promoCodeRefused: ScriptInput = {
	api: "prioticket",
	parts: [
		{
			steps: [
				{
					says: "A promo code that does not hold is refused.",
					operation: "add-promocode",
					where: { answer: { status: 422 } },
				},
			],
		},
	],
	attest: "The guest saw the message of the refusal.",
	demonstration: [
		{ send: "add-promocode", example: "A code that is declined" },
	],
};
