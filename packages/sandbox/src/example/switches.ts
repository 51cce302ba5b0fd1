import { switchesFrom } from "@slipway/sandbox/engine";

/** What a user of the example may choose. */
export const switches = switchesFrom({
	period: {
		title: "Length of a loan",
		says: "How long a book is lent.",
		options: { "14": "Two weeks", "28": "Four weeks" },
		default: "14",
	},
});
