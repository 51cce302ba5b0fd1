import type { cases } from "@slipway/core/cases/trip-com";
import { scriptsOf } from "../../language/scripts.ts";
import { tokenScript } from "../shared/token.ts";
import * as orders from "./orders.ts";

const list = { send: "list-cities" } as const;

export const tripCom = scriptsOf<typeof cases>({
	"test-environment-check": {
		needs: "the provider",
		because: "The chapter that lists the launch requirements is not public.",
	},
	"live-recheck": {
		needs: "a person",
		because: "It is your own check of your own deployment.",
		attest: "We have checked the deployment in live and are satisfied with it.",
	},
	"specified-hotels": {
		needs: "the provider",
		because: "Trip.com sends the cases and names the hotels.",
	},
	"pre-launch-check": {
		needs: "the provider",
		because: "Trip.com's own people verify the integration.",
	},
	"environments-apart": {
		needs: "the provider",
		because:
			"The sandbox has one set of fake credentials; only Trip.com has two environments.",
	},
	"complete-set": {
		needs: "a person",
		because:
			"An incomplete set is noticed before any call, so no traffic shows it.",
		attest: "Our software refuses to start with three of the four parts.",
	},
	"token-life": tokenScript({
		api: "trip-com",
		token: ["authorize", "authorize-by-form", "refresh"],
		calls: [
			"list-cities",
			"list-hotels",
			"get-hotel",
			"list-lowest-prices",
			"quote-hotel",
			"check-availability",
			"save-order",
			"submit-order",
			"get-order",
			"list-changes",
			"cancel-order",
		],
		good: { "/ErrCode": { present: false } },
		expired: { "/ErrCode": 232 },
		minutes: 9,
		play: [list, { send: "refresh" }],
	}),
	"book-prepaid": orders.bookPrepaid,
	"book-pay-at-hotel": {
		needs: "a person",
		because: "The sandbox sells no rates that are paid at the hotel.",
		attest: "Rates that are paid at the hotel are sold as such, or hidden.",
	},
	"sold-out-at-check": orders.soldOutAtCheck,
	"price-change": orders.priceChange,
	"success-with-errors": orders.successWithErrors,
	cancellation: orders.cancellation,
});
