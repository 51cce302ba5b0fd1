import { switchesFrom } from "@slipway/sandbox/engine";

/** Where the documentation contradicts itself, or is silent. */
export const switches = switchesFrom({
	"token-name": {
		title: "Name of the guarantee token",
		says: "The guide calls it price_guarantee_token; the page about 422 has product_token.",
		options: {
			price_guarantee_token: "price_guarantee_token",
			product_token: "product_token",
		},
		default: "price_guarantee_token",
	},
	"polling-name": {
		title: "Name of the polling seconds",
		says: "The guide has recommended_polling_interval, the page about 425 recommended_polling_seconds.",
		options: {
			recommended_polling_interval: "recommended_polling_interval",
			recommended_polling_seconds: "recommended_polling_seconds",
		},
		default: "recommended_polling_interval",
	},
	"status-case": {
		title: "Case of statuses",
		says: "The guide lists Pending and Confirmed, and tells to stop polling at confirmed or error.",
		options: { capital: "Confirmed", lower: "confirmed" },
		default: "capital",
	},
	"cancelled-status": {
		title: "Status after a cancellation",
		says: "Bookings can be cancelled, yet the list of statuses has no Cancelled.",
		options: { Cancelled: "Cancelled", Aborted: "Aborted" },
		default: "Cancelled",
	},
	"confirmation-link": {
		title: "Link to the confirmation page",
		says: "One workflow takes confirmation_page_link from the answer to the booking, the stages from reading it.",
		options: { read: "When reading only", both: "In both answers" },
		default: "read",
	},
	"currency-mismatch": {
		title: "Location in another currency",
		says: "Named as a cause both of 422 and of 404.",
		options: { "422": "422", "404": "404" },
		default: "422",
	},
	"pending-view": {
		title: "Reading a pending booking",
		says: "The guide shows Pending; the page about 425 counts a look at a booking in process as too early.",
		options: { "200": "200 with Pending", "425": "425" },
		default: "200",
	},
	replay: {
		title: "Same idempotency key and body",
		says: "The guide calls the repetition safe; the page about 409 names a duplicate key as its cause.",
		options: { answer: "The first answer again", "409": "409" },
		default: "answer",
	},
	"refund-tier": {
		title: "Refund that applies",
		says: "Refunds are listed with the latest deadline first, and the first that is not over applies: an earlier, better one never would. The other reading takes the nearest deadline.",
		options: {
			first: "The first that is not over, as published",
			nearest: "The one with the nearest deadline",
		},
		default: "first",
	},
	"quote-minutes": {
		title: "Life of a quote",
		says: "Tokens of amendments and cancellations are short-lived; no figure is published.",
		options: { "5": "5 minutes", "15": "15 minutes", "30": "30 minutes" },
		default: "15",
	},
	"list-bookings": {
		title: "List of bookings",
		says: "Announced for a later phase.",
		options: { later: "Not there yet", now: "As announced" },
		default: "later",
	},
	"signed-text": {
		title: "What the signature covers",
		says: "The text under the HMAC is not published; that it is the body is an assumption.",
		options: { body: "The body", timestamped: "Timestamp, full stop, body" },
		default: "body",
	},
	"event-delivery": {
		title: "Delivery of events",
		says: "Events come at least once, and a receiver has to verify them.",
		options: {
			once: "Once",
			twice: "Twice, with one collection_id",
			forged: "A forged one with a wrong signature first",
		},
		default: "once",
	},
	"event-retries": {
		title: "Events that fail",
		says: "When an event is sent again is not published.",
		options: { "1-5": "After 1 and after 5 minutes", never: "Never" },
		default: "1-5",
	},
});
