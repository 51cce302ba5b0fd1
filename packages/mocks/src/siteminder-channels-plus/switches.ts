import { switchesFrom } from "@slipway/sandbox/engine";

/** Choices where the sources disagree or are silent. */
export const switches = switchesFrom({
	"lock-minutes": {
		title: "Length of a lock",
		says: "An older page of the provider says 10 minutes; the current one gives no figure.",
		options: { "10": "10 minutes", "2": "2 minutes", "30": "30 minutes" },
		default: "10",
	},
});
