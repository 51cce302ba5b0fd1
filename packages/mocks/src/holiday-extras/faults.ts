import { faultsFrom } from "@slipway/sandbox/engine";

/** Disturbances that the documentation names. */
export const faults = faultsFrom({
	"sold-out": {
		title: "Sold out",
		says: "A search finds nothing (0037); a price check or a booking gets 0004, as when the last space goes in between.",
		during: true,
	},
	"supplier-timeout": {
		title: "Supplier does not answer",
		says: "The same code 0037 as no availability, though trying again may help.",
		during: true,
	},
	"price-rise": {
		title: "Prices have risen",
		says: "Searches and price checks show 10 % less than a booking will cost.",
		shows: { operation: "check-price" },
		during: true,
	},
	"price-fall": {
		title: "Prices have fallen",
		says: "Searches and price checks show 10 % more than a booking will cost.",
		shows: { operation: "check-price" },
		during: true,
	},
	"back-end-down": {
		title: "Reservation system down",
		says: "The answer is chauntry-unavailable, and nothing is done.",
		during: true,
	},
	"unknown-error": {
		title: "Unknown error",
		says: "The answer is 9999, and nothing is done.",
		during: true,
	},
	"supplier-declines": {
		title: "Supplier declines later",
		says: "A booking that is confirmed later ends as Error instead of Confirmed.",
		shows: {
			operation: "book-car-park",
			example: "A car park that is confirmed later",
		},
		during: true,
	},
});
