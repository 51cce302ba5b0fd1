import { part } from "../../process/index.ts";
import { outline } from "./outline.ts";

/** What may happen on the way. Nobody publishes it: readers switch on what they expect. */
export const risks = part.risks(
	{ outline },
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
				delays: "build-journeys",
				optimistic: 1,
				likely: 3,
				pessimistic: 10,
			},
			basis: {
				assumed:
					"Nobody publishes how often it is down; the chance and the days are our guess.",
			},
		},
		"papers-are-sent-back": {
			title: "Your account papers are sent back",
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
