import { expect, test } from "vitest";
import { Shares } from "../simulation/shares.ts";
import { groupedRuns, withinOf } from "./grouped-runs.ts";

test("the error of a mean is its standard deviation by the root of the runs", () => {
	const shares = new Shares(1);
	const runs = 6400;
	const grouped = groupedRuns(
		Float64Array.from({ length: runs }, () => 1000 + shares.next()),
	);
	expect(grouped.mean()).toBeCloseTo(1000.5, 1);
	expect(grouped.variance()).toBeCloseTo(1 / 12, 2);
	const [within = 0] = withinOf(runs, (group) => [grouped.mean(group)]) ?? [];
	const truth = 2 * Math.sqrt(1 / 12 / runs);
	expect(within).toBeGreaterThan(truth / 1.5);
	expect(within).toBeLessThan(truth * 1.5);
});

test("without a group only the others count", () => {
	const grouped = groupedRuns(
		Float64Array.from({ length: 32 }, (_, run) => run % 16),
	);
	expect(grouped.mean()).toBe(7.5);
	expect(grouped.mean(15)).toBe(7);
	expect(groupedRuns(new Float64Array(32)).variance(3)).toBe(0);
});

test("too few runs, or runs that are all the same without one group, do not tell how far a figure is off", () => {
	expect(withinOf(31, () => [1])).toBeUndefined();
	expect(
		withinOf(32, (group) => (group === 4 ? undefined : [1])),
	).toBeUndefined();
	expect(withinOf(32, () => [1])).toEqual([0]);
});
