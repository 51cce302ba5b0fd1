import { part } from "../../process/index.ts";
import { outline } from "./outline.ts";

/** Weeks in which Docplanner may do less. None is published: readers switch on what they expect. */
export const seasons = part.seasons(
	{ outline },
	{
		"year-end": {
			title: "The turn of the year: nothing moves",
			from: "12-20",
			to: "01-04",
			basis: {
				assumed:
					"Many companies stop work or changes over the holidays; Docplanner publishes nothing about it.",
			},
		},
	},
);
