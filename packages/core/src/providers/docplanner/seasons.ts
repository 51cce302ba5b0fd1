import { part } from "../../process/index.ts";
import { yearEnd } from "../assumed/seasons.ts";
import { outline } from "./outline.ts";

/** Weeks in which Docplanner may do less. None is published: readers switch on what they expect. */
export const seasons = part.seasons(
	{ outline },
	{
		"year-end": {
			...yearEnd,
			basis: {
				assumed:
					"Many companies stop work or changes over the holidays; Docplanner publishes nothing about it.",
			},
		},
	},
);
