import { switchesFrom } from "@slipway/sandbox/engine";

/** Choices where Docplanner's texts disagree or are silent. */
export const switches = switchesFrom({
	"token-life": {
		title: "Life of a token",
		says: "Samples say one hour, the prose says one day.",
		options: { "3600": "One hour", "86400": "One day" },
		default: "3600",
	},
	"token-scope": {
		title: "Scope in the answer with a token",
		says: "The sample shows null. Strict OAuth clients refuse that: RFC 6749, 5.1 has a text or nothing.",
		options: { null: "null, as in the sample", named: "integration" },
		default: "null",
	},
	"push-retries": {
		title: "Pushes that fail",
		says: "Three texts, three rules. After the last attempt a notification is buried until it is released.",
		options: {
			"5-10": "Again after 5 and after 10 minutes",
			"1-5-15": "Again after 1, 5 and 15 minutes",
			once: "Never again",
		},
		default: "5-10",
	},
	echo: {
		title: "Events of your own doing",
		says: "Whether what you did over the API comes back as an event is not published.",
		options: { off: "They do not come back", on: "They come back" },
		default: "off",
	},
	plus: {
		title: "A + in an address",
		says: "A date in an address has to be URL-encoded. What happens otherwise is not published.",
		options: { refused: "Refused unless it is sent as %2B", taken: "Taken" },
		default: "refused",
	},
	"empty-errors": {
		title: "Errors without a field",
		says: "The schema shows errors as a list, examples as an object.",
		options: { array: "An empty list", object: "An empty object" },
		default: "array",
	},
	monitor: {
		title: "Ping monitor",
		says: "Pings your address for pushes every 5 minutes; three that fail with 5xx in a row send an alert.",
		options: { off: "No pings", on: "A ping every 5 minutes" },
		default: "off",
	},
	country: {
		title: "Country",
		says: "The clock on which days begin and times are written.",
		options: {
			pl: "Poland, Central European time",
			tr: "Turkey, three hours ahead of UTC",
			br: "Brazil, three hours behind UTC",
			mx: "Mexico, six hours behind UTC",
		},
		default: "pl",
	},
});
