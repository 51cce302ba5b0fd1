import { part } from "../../process/index.ts";
import { outline } from "./outline.ts";

/** Weeks in which Prioticket may do less. None is published: readers switch on what they expect. */
export const seasons = part.seasons(
	{ outline },
	{
		"year-end": {
			title: "The turn of the year: nothing moves",
			from: "12-20",
			to: "01-04",
			basis: {
				assumed:
					"Many companies stop work or changes over the holidays; Prioticket publishes nothing about it.",
			},
		},
		"peak-season": {
			title: "The summer peak: no changes in production",
			from: "07-01",
			to: "08-31",
			stops: ["issue-production-credentials"],
			basis: {
				assumed:
					"Companies that sell travel often freeze production in their busiest weeks; Prioticket publishes nothing about it.",
			},
		},
	},
);
