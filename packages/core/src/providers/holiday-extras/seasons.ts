import { part } from "../../process/index.ts";
import { peakSeason, yearEnd } from "../assumed/seasons.ts";
import { outline } from "./outline.ts";

/** Weeks in which Holiday Extras may do less. None is published: readers switch on what they expect. */
export const seasons = part.seasons(
	{ outline },
	{
		"year-end": {
			...yearEnd,
			basis: {
				assumed:
					"Many companies stop work or changes over the holidays; Holiday Extras publishes nothing about it.",
			},
		},
		"peak-season": {
			...peakSeason,
			stops: ["add-production-credentials"],
			basis: {
				assumed:
					"Companies that sell travel often freeze production in their busiest weeks; Holiday Extras publishes nothing about it.",
			},
		},
	},
);
