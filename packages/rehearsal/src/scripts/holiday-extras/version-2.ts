import type { ScriptInput } from "../../language/script.ts";

const api = "holiday-extras-v2";
const good = { status: { oneOf: [200, 201] } } as const;
const key = "header idempotency-key";
const same = { "path booking_reference": { same: "booking" } } as const;
const booked = {
	says: "A car park is booked.",
	operation: "book-parking",
	where: { answer: { status: 201 } },
	keeps: { answer: { booking: "/booking_reference" } },
} as const;

const searched = {
	says: "Car parks are searched.",
	operation: "search-parking",
	where: { answer: good },
} as const;

export const standardBooking: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				searched,
				booked,
				{
					says: "The booking is read by its reference.",
					operation: "get-booking",
					where: { request: same },
					must: { answer: { status: 200 } },
				},
			],
		},
	],
	demonstration: [{ send: "get-booking" }],
};

const refused = {
	says: "A booking is refused, because it is sold out.",
	operation: "book-parking",
	where: {
		answer: { status: 422, "/errors/*/field": "price_guarantee_token" },
	},
} as const;

export const soldOut: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				searched,
				{ ...refused, within: { minutes: 29 } },
				{
					says: "Another search finds something else to offer.",
					operation: "search-parking",
					where: { answer: good },
				},
			],
			never: [
				{
					...refused,
					says: "What is sold out is booked once more without a search.",
					after: 2,
					before: 3,
					instead: "Show the refusal, and search again.",
				},
			],
		},
	],
	attest: "The customer saw the refusal and was offered something else.",
	demonstration: [
		{ send: "search-parking" },
		{ fault: { fault: "sold-out", operation: "book-parking", times: 1 } },
		{ send: "book-parking" },
		{ send: "search-parking" },
	],
};

export const priceRose: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				searched,
				{
					...refused,
					says: "A booking is refused, because the guarantee of its price is over.",
					notBefore: { minutes: 30 },
				},
				{
					says: "The price is searched again.",
					operation: "search-parking",
					where: { answer: good },
				},
				booked,
			],
		},
	],
	attest:
		"The customer was asked before the booking was sent with the new price.",
	demonstration: [
		{ send: "search-parking" },
		{ wait: { minutes: 31 } },
		{ send: "book-parking" },
		{ send: "search-parking" },
		{
			send: "book-parking",
			with: { "header idempotency-key": "after-the-new-price" },
		},
	],
};

export const amendment: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "The price of a change is quoted.",
					operation: "quote-amendment",
					where: { answer: good },
					keeps: {
						request: { booking: "path booking_reference" },
						answer: { quote: "/amendment_token" },
					},
				},
				{
					says: "The change is made as it was quoted.",
					operation: "confirm-amendment",
					where: { request: same },
					must: {
						request: { "/amendment_token": { same: "quote" } },
						answer: good,
					},
				},
			],
		},
	],
	attest:
		"The new value and the changed price were shown before the change was made.",
	demonstration: [{ send: "confirm-amendment" }],
};

export const cancellation: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "The refund is quoted.",
					operation: "quote-refund",
					where: { answer: good },
					keeps: { request: { booking: "path booking_reference" } },
				},
				{
					says: "The booking is cancelled as it was quoted.",
					operation: "cancel-booking",
					where: { request: same },
					must: { answer: good },
				},
				{
					says: "A second cancellation is refused.",
					operation: ["cancel-booking", "quote-refund"],
					where: { request: same },
					must: { answer: { status: 409 } },
				},
			],
		},
	],
	attest: "The refund was shown before the booking was cancelled.",
	demonstration: [
		{ send: "cancel-booking" },
		{ send: "cancel-booking", alone: true },
	],
};

export const asynchronousBooking: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "A booking is answered as pending.",
					operation: "book-parking",
					where: { answer: { status: 201, "/status": "Pending" } },
					keeps: { answer: { booking: "/booking_reference" } },
				},
				{
					says: "It is read at the given interval until it is confirmed or fails.",
					operation: "get-booking",
					where: {
						request: same,
						answer: { "/status": { not: "Pending" } },
					},
				},
			],
			never: [
				{
					says: "It is read within five seconds of its making.",
					operation: "get-booking",
					where: { request: same },
					after: 1,
					within: { seconds: 5 },
					instead:
						"Wait for the recommended_polling_interval, in seconds, or for the event.",
				},
				...["booking.confirmed", "booking.failed"].map((call) => ({
					says: `The event ${call} is not taken as it should be.`,
					call,
					where: {
						request: { "/data/booking_reference": { same: "booking" } },
						// What never reached the partner says nothing about it.
						answer: { status: { atLeast: 100 }, mistake: { present: true } },
					},
					after: 1,
					instead:
						"Answer 200 as soon as the event is stored, and refuse one whose signature is wrong.",
				})),
			],
		},
	],
	demonstration: [
		{ send: "book-parking", example: "One that confirms later" },
		{ wait: { minutes: 3 } },
		{ send: "get-booking" },
	],
	mistakes: [
		{
			says: "A pending booking is read in a tight loop.",
			acts: [
				{ send: "book-parking", example: "One that confirms later" },
				{ wait: { seconds: 1 } },
				{ send: "get-booking" },
			],
		},
		{
			says: "The event is refused.",
			acts: [
				{ send: "set-event-address" },
				{ send: "book-parking", example: "One that confirms later" },
				{ wait: { minutes: 3 } },
				{ reply: "Refused: your server fails" },
				{ send: "get-booking" },
			],
		},
		{
			says: "An event with a wrong signature is taken.",
			acts: [
				{ set: "event-delivery", to: "forged" },
				{ send: "set-event-address" },
				{ send: "book-parking", example: "One that confirms later" },
				{ wait: { minutes: 3 } },
				{ reply: "Taken" },
				{ send: "get-booking" },
			],
		},
	],
};

export const retryWithoutDoubling: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "A booking is sent, and no answer comes.",
					operation: "book-parking",
					where: { answer: { status: "none" } },
					keeps: { request: { key, reference: "/partner_reference" } },
				},
				{
					says: "It is sent again with the same key, and made once.",
					operation: "book-parking",
					where: { request: { [key]: { same: "key" } } },
					must: { answer: { status: { oneOf: [200, 201] } } },
				},
			],
			never: [
				{
					says: "It is sent under another key, which books twice.",
					operation: "book-parking",
					where: {
						request: {
							[key]: { other: "key" },
							"/partner_reference": { same: "reference" },
						},
					},
					after: 1,
					within: { minutes: 2 },
					instead: "Send the same body with the same Idempotency-Key.",
				},
			],
		},
	],
	demonstration: [
		{ send: "search-parking" },
		{
			fault: {
				fault: "timeout-after-commit",
				operation: "book-parking",
				times: 1,
			},
		},
		{ send: "book-parking" },
		{ send: "book-parking" },
	],
	mistakes: [
		{
			says: "The retry has a key of its own.",
			acts: [
				{ send: "search-parking" },
				{
					fault: {
						fault: "timeout-after-commit",
						operation: "book-parking",
						times: 1,
					},
				},
				{ send: "book-parking" },
				{ send: "book-parking", with: { "header idempotency-key": "other-1" } },
			],
		},
	],
};
