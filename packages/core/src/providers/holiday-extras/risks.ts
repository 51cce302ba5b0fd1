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
			effect: { delays: "build-journeys", ...testEnvironmentIsDown.effect },
		},
		"papers-are-sent-back": {
			title: "Your account documents are returned",
			chance: 0.15,
			effect: {
				delays: "set-up-account",
				optimistic: 2,
				likely: 5,
				pessimistic: 15,
			},
			basis: {
				assumed:
					"A mandate with a mistake has to be signed again; how often is our guess.",
			},
		},
	},
);
