import { faultsFrom } from "@slipway/sandbox/engine";

/** Disturbances that only this mock knows. */
export const faults = faultsFrom({
	"no-availability": {
		title: "No rooms left",
		says: "Every room is sold out between quote and booking.",
		shows: { operation: "check-availability" },
		during: true,
	},
	"price-change": {
		title: "The price rises",
		says: "The availability check and the saved order cost 15 USD more than the quote.",
		shows: { operation: "check-availability" },
		during: true,
	},
	"hotel-declines": {
		title: "The hotel declines",
		says: "A submitted order ends as cancelled instead of confirmed.",
		shows: { operation: "submit-order" },
		during: true,
	},
});
