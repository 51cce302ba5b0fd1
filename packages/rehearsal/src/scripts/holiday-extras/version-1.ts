import type { ScriptInput } from "../../language/script.ts";

const api = "holiday-extras";
const code = "/API_Reply/Error/Code";
const reference = "/API_Reply/Booking/BookingRef";
const books = [
	"book-car-park",
	"book-lounge",
	"book-hotel",
	"book-fast-track",
	"book-transfer",
];
const searches = [
	"search-car-parks",
	"search-lounges",
	"search-hotels",
	"search-fast-track",
	"search-transfers",
	"check-price",
	"check-hotel-price",
];
const booked = {
	says: "A product is booked.",
	operation: books,
	where: { answer: { [reference]: { present: true } } },
	keeps: { answer: { booking: reference } },
} as const;
const same = { "path reference": { same: "booking" } } as const;
const isGood = { [code]: { present: false } } as const;

export const tokenDiscipline: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "A token is fetched for a user.",
					operation: "get-user-token",
					where: { answer: isGood },
				},
				{
					says: "The user searches with it.",
					operation: searches,
					where: { answer: isGood },
				},
				booked,
				{
					says: "The next user gets another token.",
					operation: "get-user-token",
					where: { answer: isGood },
				},
			],
			never: [
				{
					says: "A token is fetched between the search and the booking.",
					operation: "get-user-token",
					after: 2,
					before: 3,
					instead: "Keep the token of a user from the search to the booking.",
				},
				{
					says: "The next user books with the token of the one before.",
					operation: books,
					where: { answer: { [code]: "TokenError" } },
					after: 3,
					before: 4,
					instead:
						"Drop a token after its booking, and fetch one for each user.",
				},
			],
		},
	],
	demonstration: [
		{ send: "search-car-parks" },
		{ send: "book-car-park" },
		{ send: "get-user-token" },
	],
	mistakes: [
		{
			says: "Another user books with the same token.",
			acts: [
				{ send: "search-car-parks" },
				{ send: "book-car-park" },
				{ wait: { minutes: 1 } },
				{
					send: "book-car-park",
					with: { "/Surname": "Other", "/Registration": "FAKE 2" },
				},
				{ send: "get-user-token" },
			],
		},
	],
};

export const standardBooking: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "A product is searched.",
					operation: searches,
					where: { answer: isGood },
				},
				booked,
				{
					says: "The booking is viewed by its reference.",
					operation: ["view-booking", "view-transfer"],
					where: { request: same },
					must: { answer: isGood },
				},
			],
		},
	],
	demonstration: [{ send: "search-car-parks" }, { send: "view-booking" }],
};

export const badCredentials: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "A wrong password is answered with code 0071.",
					where: { answer: { [code]: "0071" } },
				},
			],
			never: [
				{
					says: "The wrong password is sent again within ten seconds.",
					where: { answer: { [code]: "0071" } },
					after: 1,
					within: { seconds: 10 },
					instead: "Report rejected credentials to a person, and stop.",
				},
			],
		},
	],
	attest: "Our integration reported the rejected credentials to a person.",
	demonstration: [
		{ send: "search-car-parks", example: "With a wrong password" },
	],
	mistakes: [
		{
			says: "A wrong password is tried in a loop.",
			acts: [
				{ send: "search-car-parks", example: "With a wrong password" },
				{ send: "search-car-parks", example: "With a wrong password" },
			],
		},
	],
};

const soldOutCodes = { [code]: { oneOf: ["0004", "0037"] } } as const;

export const soldOut: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "A booking is refused because the product is sold out.",
					operation: books,
					where: { answer: soldOutCodes },
				},
				{
					says: "Another search finds something else to offer.",
					operation: searches,
					where: { answer: isGood },
				},
			],
			never: [
				{
					says: "What is sold out is booked once more without a search.",
					operation: books,
					where: { answer: soldOutCodes },
					after: 1,
					before: 2,
					instead: "Show the refusal, and search again.",
				},
			],
		},
	],
	attest: "The customer saw the refusal and was offered something else.",
	demonstration: [
		{ send: "check-price" },
		{ fault: { fault: "sold-out", operation: "book-car-park", times: 1 } },
		{ send: "book-car-park" },
		{ send: "search-car-parks" },
	],
	mistakes: [
		{
			says: "A sold-out product is asked for again and again.",
			acts: [
				{ send: "check-price" },
				{ fault: { fault: "sold-out", operation: "book-car-park", times: 2 } },
				{ send: "book-car-park" },
				{ send: "book-car-park" },
				{ send: "search-car-parks" },
			],
		},
	],
};

export const priceRose: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "A booking below the present price is refused.",
					operation: books,
					where: {
						request: { "/PriceCheckPrice": { present: true } },
						answer: { [code]: { present: true } },
					},
					keeps: { request: { price: "/PriceCheckPrice" } },
				},
				{
					says: "The booking is sent with the new price, and made.",
					operation: books,
					where: {
						request: { "/PriceCheckPrice": { other: "price" } },
						answer: { [reference]: { present: true } },
					},
					notBefore: { seconds: 1 },
				},
			],
		},
	],
	attest:
		"The customer was asked before the booking was sent with the new price.",
	demonstration: [
		{ send: "book-car-park", example: "Below the price" },
		{ wait: { minutes: 1 } },
		{ send: "book-car-park" },
	],
};

export const duplicate: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				booked,
				{
					says: "The same booking is sent again and refused with code 0005.",
					operation: books,
					where: { answer: { [code]: "0005" } },
				},
			],
			never: [
				{
					says: "The refused booking is sent a third time.",
					operation: books,
					where: { answer: { [code]: "0005" } },
					after: 2,
					within: { minutes: 5 },
					instead: "Take 0005 as “it is booked”, and view the booking.",
				},
			],
		},
	],
	demonstration: [{ send: "book-car-park" }, { send: "book-car-park" }],
	mistakes: [
		{
			says: "A duplicate is sent until it goes through.",
			acts: [
				{ send: "book-car-park" },
				{ send: "book-car-park" },
				{ send: "book-car-park" },
			],
		},
	],
};

export const amendment: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "The price of a change is asked for.",
					operation: "price-amendment",
					where: { answer: isGood },
					keeps: { request: { booking: "path reference" } },
				},
				{
					says: "The change is made.",
					operation: "amend-stay",
					where: { request: same },
					must: { answer: isGood },
				},
			],
		},
	],
	attest:
		"The new value and the changed price were shown before the change was made.",
	demonstration: [{ send: "price-amendment" }, { send: "amend-stay" }],
};

export const cancellation: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "The refund is asked for.",
					operation: "check-cancellation",
					where: { answer: isGood },
					keeps: { request: { booking: "path reference" } },
				},
				{
					says: "The booking is cancelled.",
					operation: "cancel-booking",
					where: { request: same },
					must: { answer: isGood },
				},
				{
					says: "A second cancellation is refused.",
					operation: ["cancel-booking", "check-cancellation"],
					where: { request: same },
					must: { answer: { [code]: "409" } },
				},
			],
		},
	],
	attest: "The refund was shown before the booking was cancelled.",
	demonstration: [
		{ send: "check-cancellation" },
		{ send: "cancel-booking" },
		{ send: "cancel-booking" },
	],
};

export const upgrade: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "The upgrades of a product are read.",
					operation: "list-upgrades",
					where: { answer: isGood },
				},
				{
					says: "The product is booked with an upgrade.",
					operation: books,
					where: {
						request: { "/Supplements/*/Code": { present: true } },
						answer: { [reference]: { present: true } },
					},
				},
			],
		},
	],
	attest: "The totals that we show are right with and without the upgrade.",
	demonstration: [
		{ send: "list-upgrades" },
		{
			send: "book-car-park",
			example: "With fast track for two, answered as JSON",
		},
	],
};

export const asynchronousBooking: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "A booking is answered as pending.",
					operation: books,
					where: { answer: { "/API_Reply/Booking/bookingStatus": "Pending" } },
					keeps: { answer: { booking: reference } },
				},
				{
					says: "It is viewed at the given interval until it is confirmed or fails.",
					operation: ["view-booking", "view-transfer"],
					where: {
						request: same,
						answer: {
							"/API_Reply/Booking/bookingStatus": { not: "Pending" },
						},
					},
				},
			],
			never: [
				{
					says: "It is viewed within a minute of its making.",
					operation: ["view-booking", "view-transfer"],
					where: { request: same },
					after: 1,
					within: { seconds: 59 },
					instead: "Wait for the suggestedPollingInterval, in seconds.",
				},
			],
		},
	],
	demonstration: [
		{ send: "book-car-park", example: "A car park that is confirmed later" },
		{ wait: { minutes: 5 } },
		{ send: "view-booking" },
		{ wait: { minutes: 30 } },
		{ send: "view-booking" },
	],
	mistakes: [
		{
			says: "A pending booking is viewed every second.",
			acts: [
				{
					send: "book-car-park",
					example: "A car park that is confirmed later",
				},
				{ wait: { seconds: 1 } },
				{ send: "view-booking" },
				{ wait: { seconds: 1 } },
				{ send: "view-booking" },
			],
		},
	],
};
