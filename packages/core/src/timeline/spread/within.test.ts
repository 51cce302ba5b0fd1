import { expect, test } from "vitest";
import { meanOf, varianceOf } from "../moments.ts";
import { Shares } from "../simulation/shares.ts";
import { withinOf, withoutGroup } from "./within.ts";

test("the error of a mean is its standard deviation by the root of the runs", () => {
	const shares = new Shares(1);
	const runs = 6400;
	const values = Float64Array.from(
		{ length: runs },
		() => 1000 + shares.next(),
	);
	expect(meanOf(values)).toBeCloseTo(1000.5, 1);
	expect(varianceOf(values)).toBeCloseTo(1 / 12, 2);
	const [within = 0] =
		withinOf(runs, (group) => [meanOf(withoutGroup(values, group))]) ?? [];
	const truth = 2 * Math.sqrt(1 / 12 / runs);
	expect(within).toBeGreaterThan(truth / 1.5);
	expect(within).toBeLessThan(truth * 1.5);
});

test("without a group only the others count", () => {
	const values = Float64Array.from({ length: 32 }, (_, run) => run % 16);
	expect(meanOf(withoutGroup(values, undefined))).toBe(7.5);
	expect(meanOf(withoutGroup(values, 15))).toBe(7);
});

test("too few runs, or runs that are all the same without one group, do not tell how far a figure is off", () => {
	expect(withinOf(31, () => [1])).toBeUndefined();
	expect(
		withinOf(32, (group) => (group === 4 ? undefined : [1])),
	).toBeUndefined();
	expect(withinOf(32, () => [1])).toEqual([0]);
});
