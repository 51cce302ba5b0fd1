import { part } from "../../process/index.ts";
import { keyPersonLeaves, testEnvironmentIsDown } from "../assumed/risks.ts";
import { outline } from "./outline.ts";
import { parties } from "./parties.ts";

/** What may happen on the way. Nobody publishes it: readers switch on what they expect. */
export const risks = part.risks(
	{ outline, parties },
	{
		"key-person-leaves": keyPersonLeaves,
		"test-environment-is-down": {
			...testEnvironmentIsDown,
			effect: {
				delays: "test-in-test-environment",
				...testEnvironmentIsDown.effect,
			},
		},
		"pilot-property-withdraws": {
			title: "The pilot property withdraws",
			chance: 0.2,
			effect: {
				delays: "find-pilot-property",
				optimistic: 5,
				likely: 15,
				pessimistic: 30,
			},
			basis: {
				assumed:
					"A hotel that agreed can change its mind; how often is our guess.",
			},
		},
	},
);
