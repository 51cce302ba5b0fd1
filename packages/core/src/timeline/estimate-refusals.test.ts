import { expect, test } from "vitest";
import { SlipwayError } from "../errors/index.ts";
import { example, readProcess } from "../process/index.ts";
import { estimate } from "./index.ts";
import { monday, weekdays } from "./testing/networks.ts";

const impossible: readonly (readonly [string, object, string])[] = [
	["a day that does not exist", { start: "2027-02-31" }, "impossible-date"],
	["a wanted date in the year 10000", { by: "10000-01-01" }, "impossible-date"],
	["no runs", { trials: 0 }, "impossible-trials"],
	["half a run", { trials: 1.5 }, "impossible-trials"],
	["a confidence over 1", { confidence: 80 }, "impossible-share"],
	[
		"a confidence that is no number",
		{ confidence: Number.NaN },
		"impossible-share",
	],
	[
		"a negative duration",
		{ durations: { build: { optimistic: -1, likely: 2, pessimistic: 3 } } },
		"impossible-duration",
	],
	[
		"figures out of order",
		{ durations: { build: { optimistic: 5, likely: 2, pessimistic: 3 } } },
		"impossible-duration",
	],
	[
		"a duration that is no number",
		{
			durations: {
				build: { optimistic: 1, likely: Number.NaN, pessimistic: 3 },
			},
		},
		"impossible-duration",
	],
];

test.each(impossible)("%s is refused", (_reason, change, code) => {
	const request = {
		start: monday,
		answers: {},
		partner: weekdays,
		provider: weekdays,
		trials: 10,
		...change,
	};
	let caught: unknown;
	try {
		estimate(readProcess(example), request);
	} catch (error) {
		caught = error;
	}
	expect(caught).toBeInstanceOf(SlipwayError);
	expect((caught as SlipwayError).issues.map((issue) => issue.code)).toEqual([
		code,
	]);
});
