import { part } from "../../process/index.ts";
import { keyPersonLeaves, testEnvironmentIsDown } from "../assumed/risks.ts";
import { outline } from "./outline.ts";

/** What may happen on the way. Nobody publishes it: readers switch on what they expect. */
export const risks = part.risks(
	{ outline },
	{
		"key-person-leaves": keyPersonLeaves,
		"test-environment-is-down": {
			...testEnvironmentIsDown,
			effect: { delays: "develop-and-debug", ...testEnvironmentIsDown.effect },
		},
		"affiliate-contract-is-late": {
			title: "The affiliate contract comes late",
			chance: 0.25,
			effect: {
				delays: "become-affiliate",
				optimistic: 5,
				likely: 15,
				pessimistic: 40,
			},
			basis: {
				assumed:
					"A contract between two companies can wait for either; how often and how long is our guess.",
			},
		},
	},
);
