import { faultsFrom } from "@slipway/sandbox/engine";

/** Disturbances of Holiday Extras' own. */
export const faults = faultsFrom({
	"sold-out": {
		title: "Sold out",
		says: "A search finds nothing; a booking gets 422, as when the last space went in between.",
		during: true,
	},
	"price-rise": {
		title: "Prices have risen",
		says: "Searches and amendment quotes cost 10 % more. Tokens that were given out before keep their price.",
		shows: { operation: "quote-amendment" },
		during: true,
	},
	"slow-creation": {
		title: "Booking is created slowly",
		says: "For 10 seconds after the booking every look at it gets 425.",
		during: true,
	},
	"supplier-rejects": {
		title: "Supplier rejects",
		says: "A booking that is confirmed later ends as Error instead, and booking.failed is sent.",
		shows: { operation: "book-parking", example: "One that confirms later" },
		during: true,
	},
	"concurrent-change": {
		title: "Somebody else changes the booking",
		says: "A confirmation gets 409, as if the booking had changed after its quote.",
		shows: { operation: "confirm-amendment" },
		during: true,
	},
	"bad-gateway": {
		title: "Bad gateway",
		says: "The answer is 502, and nothing is done.",
		during: true,
	},
});
