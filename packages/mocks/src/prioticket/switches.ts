import { switchesFrom } from "@slipway/sandbox/engine";

/** Choices where the sources disagree or are silent. */
export const switches = switchesFrom({
	"webhook-retries": {
		title: "Notifications that fail",
		says: "Not published. Be ready for both: the same notification twice, and one that never comes again.",
		options: {
			"1-5-15": "Again after 1, 5 and 15 minutes",
			never: "Never again",
		},
		default: "1-5-15",
	},
});
