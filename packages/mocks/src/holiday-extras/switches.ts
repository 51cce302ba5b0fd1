import { switchesFrom } from "@slipway/sandbox/engine";

/** Where the documentation contradicts itself, or is silent. */
export const switches = switchesFrom({
	"error-status": {
		title: "Status of errors",
		says: "Which HTTP status an error has is not published.",
		options: {
			"200": "200, with the error inside",
			fitting: "The status that fits: 400, 401, 403, 404, 405, 409",
		},
		default: "200",
	},
	"error-root": {
		title: "Result of errors",
		says: "The examples of the price check have Result ERROR; the page about errors has OK. Look for the Error element.",
		options: { ERROR: 'Result="ERROR"', OK: 'Result="OK"' },
		default: "ERROR",
	},
	flags: {
		title: "Request flags",
		says: "The text says Y; the examples have 1.",
		options: { "1": "1", Y: "Y" },
		default: "1",
	},
	"missing-flags": {
		title: "Details that flags demand",
		says: "What happens to a booking without them is not published: it may be taken and fail at the car park.",
		options: { refuse: "Refuse the booking", accept: "Take the booking" },
		default: "refuse",
	},
	"token-reuse": {
		title: "Token after a booking",
		says: "A token must not be used again after a booking; no error is published for it.",
		options: { refuse: "Refuse it with TokenError", allow: "Take it" },
		default: "refuse",
	},
	"duplicate-window": {
		title: "Duplicates",
		says: "For how many minutes a similar booking counts as a duplicate is not published.",
		options: { "10": "10 minutes", "1440": "A day", "0": "Never" },
		default: "10",
	},
	"lounge-party": {
		title: "People in a lounge",
		says: "The page says at most 6; the list of changes says 4.",
		options: { "6": "6", "4": "4" },
		default: "6",
	},
	"hotel-nights": {
		title: "Nights in a hotel",
		says: "The search says that only one night can be booked; price check and booking say so of Europe alone.",
		options: { europe: "One in Europe, any elsewhere", one: "One everywhere" },
		default: "europe",
	},
	"status-name": {
		title: "Status of a booking",
		says: "The page on asynchronous bookings says bookingStatus; the tables of booking and view say Status.",
		options: { bookingStatus: "bookingStatus", Status: "Status" },
		default: "bookingStatus",
	},
});
