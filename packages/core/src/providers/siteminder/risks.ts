import { part } from "../../process/index.ts";
import { outline } from "./outline.ts";
import { parties } from "./parties.ts";

/** What may happen on the way. Nobody publishes it: readers switch on what they expect. */
export const risks = part.risks(
	{ outline, parties },
	{
		"key-person-leaves": {
			title: "Someone you rely on leaves or falls ill",
			chance: 0.1,
			effect: {
				slows: "partner",
				optimistic: 1.1,
				likely: 1.3,
				pessimistic: 1.8,
			},
			basis: {
				assumed:
					"One case in ten within a few months is our guess; finding a replacement slows everything on your side.",
			},
		},
		"test-environment-is-down": {
			title: "The test environment is down for days",
			chance: 0.15,
			effect: {
				delays: "test-in-test-environment",
				optimistic: 1,
				likely: 3,
				pessimistic: 10,
			},
			basis: {
				assumed:
					"Nobody publishes how often it is down; the chance and the days are our guess.",
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
