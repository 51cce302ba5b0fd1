import type { cases } from "@slipway/core/cases/holiday-extras";
import { scriptsOf } from "../../language/scripts.ts";
import * as one from "./version-1.ts";
import * as two from "./version-2.ts";

export const holidayExtras = scriptsOf<typeof cases>({
	"evidence-pack": {
		needs: "a person",
		because:
			"Which products you sell is your own choice; the traffic cannot tell whether one is missing.",
		attest:
			"The evidence holds a sample request and its answer for each product that we use.",
	},
	"use-cases": {
		needs: "the provider",
		because: "The journeys are agreed with Holiday Extras; none is published.",
	},
	load: {
		needs: "the provider",
		because: "No threshold is published, and a sandbox carries no real load.",
	},
	security: {
		needs: "a person",
		because: "How keys and passwords are kept does not show in the traffic.",
		attest:
			"Keys and passwords are kept in a secret store, and every call goes over HTTPS.",
	},
	"token-discipline": one.tokenDiscipline,
	"standard-booking": [one.standardBooking, two.standardBooking],
	"bad-credentials": one.badCredentials,
	"sold-out": [one.soldOut, two.soldOut],
	"price-rose": [one.priceRose, two.priceRose],
	duplicate: one.duplicate,
	amendment: [one.amendment, two.amendment],
	cancellation: [one.cancellation, two.cancellation],
	upgrade: one.upgrade,
	"asynchronous-booking": [one.asynchronousBooking, two.asynchronousBooking],
	"content-rules": {
		needs: "a person",
		because: "What your pages show and how long they keep it is yours to say.",
		attest:
			"The button with the link back is on our pages; availability is never cached, the library for 24 hours at most.",
	},
	"retry-without-doubling": two.retryWithoutDoubling,
});
