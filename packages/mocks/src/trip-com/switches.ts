import { switchesFrom } from "@slipway/sandbox/engine";

/** Choices where the sources disagree or are silent. */
export const switches = switchesFrom({
	"extra-identity": {
		title: "Extra identity number",
		says: "Where the fourth part of the credentials belongs. Not published; clients do either.",
		options: {
			both: "In the address and in order messages",
			uuid: "As UUID in the address only",
			"type-1": "As type 1 in order messages only",
		},
		default: "both",
	},
	"repeated-number": {
		title: "The same partner number twice",
		says: "What a repeated type 504 brings is unknown.",
		options: { refuse: "A refusal", "same-order": "The order of before" },
		default: "refuse",
	},
	"gateway-status": {
		title: "Status of gateway errors",
		says: "Whether the gateway's own errors come with 200 or 400 is not stated.",
		options: { "200": "200", "4xx": "400" },
		default: "200",
	},
});
