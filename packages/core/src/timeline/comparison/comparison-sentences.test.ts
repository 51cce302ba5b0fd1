import { expect, test } from "vitest";
import { comparisonSentences } from "./comparison-sentences.ts";

const compared = (
	[low, half, high]: readonly [number, number, number],
	[earlier, later]: readonly [number, number],
) =>
	comparisonSentences({
		start: "2027-01-04",
		liveBy: [
			{ share: 0.5, date: "2027-03-01", days: half },
			{ share: 0.95, date: "2027-04-01", days: half },
		],
		days: [],
		difference: { low, half, high, earlier, later, runs: [] },
	});

test("a difference is told with its spread and its odds", () => {
	expect(compared([-9, -1, 2], [0.5001, 0.499])).toEqual([
		"The other plan is typically 1 day earlier; in 80 % of the runs, between 9 days earlier and 2 days later.",
		"It is earlier in 50 % of the runs, later in 50 %, and on the same day in under 1 %.",
		"Its 50 % date is 2027-03-01, 1 day earlier.",
	]);
});

test.each([
	[
		[2, 3, 9],
		"typically 3 days later; in 80 % of the runs, 2 to 9 days later.",
	],
	[
		[-9, -3, -1],
		"typically 3 days earlier; in 80 % of the runs, 1 to 9 days earlier.",
	],
	[
		[0, 3, 4],
		"typically 3 days later; in 80 % of the runs, up to 4 days later.",
	],
] as const)("a range of %j days reads “%s”", (days, words) => {
	expect(compared(days, [0.5, 0.5])[0]).toBe(`The other plan is ${words}`);
});

test("a constant difference has no range", () => {
	expect(compared([7, 7, 7], [0, 0.999])).toEqual([
		"The other plan is 7 days later in at least 80 % of the runs.",
		"It is earlier in 0 % of the runs, later in over 99 %, and on the same day in under 1 %.",
		"Its 50 % date is 2027-03-01, 7 days later.",
	]);
	expect(compared([0, 0, 0], [0, 0.05])[0]).toBe(
		"The other plan is on the same day in at least 80 % of the runs.",
	);
});

test("plans that never differ are told in one sentence", () => {
	expect(compared([0, 0, 0], [0, 0])).toEqual([
		"Both plans are live on the same day in every run.",
	]);
});
