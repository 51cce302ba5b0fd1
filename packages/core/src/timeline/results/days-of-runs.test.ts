import { expect, test } from "vitest";
import { daysOf } from "./days-of-runs.ts";

const finishes = Float64Array.of(0.5, 1, 1.5, 3, 3);

test("runs are counted by the day on which they end", () => {
	expect(daysOf(finishes, (time) => `day ${time}`)).toEqual([
		{ date: "day 1", runs: 2 },
		{ date: "day 2", runs: 1 },
		{ date: "day 3", runs: 2 },
	]);
});

test("what ends before the day of the estimate counts on that day", () => {
	expect(daysOf(finishes, (time) => `day ${Math.max(time, 2)}`)).toEqual([
		{ date: "day 2", runs: 3 },
		{ date: "day 3", runs: 2 },
	]);
});
