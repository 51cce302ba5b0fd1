import fc from "fast-check";
import { expect, test } from "vitest";
import {
	meanOf,
	quantileIn,
	quantileTable,
	shareUnder,
} from "./distribution.ts";
import { repeatedTable } from "./repeated-table.ts";

const table = quantileTable({
	shape: "beta-pert",
	optimistic: 1,
	likely: 2,
	pessimistic: 9,
});
const meanIn = (any: Float64Array) =>
	any.reduce(
		(sum, amount, place) =>
			sum + (amount + (any[Math.max(place - 1, 0)] as number)) / 2,
		0,
	) / any.length;

test("what is done once is left as it is", () => {
	expect(repeatedTable(table, { times: 1, how: "at-once" })).toBe(table);
	expect(repeatedTable(table, { times: 1, how: "one-after-another" })).toBe(
		table,
	);
});

test("a fixed length one after the other is that length so many times", () => {
	const fixed = quantileTable({ shape: "fixed", amount: 3 });
	const five = repeatedTable(fixed, { times: 5, how: "one-after-another" });
	expect(new Set(five)).toEqual(new Set([15]));
	expect(new Set(repeatedTable(fixed, { times: 5, how: "at-once" }))).toEqual(
		new Set([3]),
	);
});

test("the slowest of several is under an amount with the power of the chance of one", () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 2, max: 40 }),
			fc.double({ min: 1.2, max: 8.8, noNaN: true }),
			(times, amount) => {
				const slowest = repeatedTable(table, { times, how: "at-once" });
				expect(shareUnder(slowest, amount)).toBeCloseTo(
					shareUnder(table, amount) ** times,
					1,
				);
			},
		),
	);
});

test("a sum has so many times the mean, and so many times the variance", () => {
	const variance = (any: Float64Array) =>
		meanIn(any.map((amount) => amount ** 2)) - meanIn(any) ** 2;
	for (const times of [2, 3, 7, 10, 64, 100]) {
		const sum = repeatedTable(table, { times, how: "one-after-another" });
		expect(meanIn(sum) / (times * meanIn(table))).toBeCloseTo(1, 2);
		expect(
			meanIn(sum) /
				(times *
					meanOf({
						shape: "beta-pert",
						optimistic: 1,
						likely: 2,
						pessimistic: 9,
					})),
		).toBeCloseTo(1, 2);
		expect(variance(sum) / (times * variance(table))).toBeCloseTo(1, 1);
	}
});

test("the sum of two lengths of a triangle is what adding all pairs gives", () => {
	const triangle = quantileTable({
		shape: "triangular",
		optimistic: 0,
		likely: 1,
		pessimistic: 4,
	});
	const two = repeatedTable(triangle, { times: 2, how: "one-after-another" });
	const pairs = Array.from(triangle, (one) =>
		Array.from(triangle, (other) => one + other),
	)
		.flat()
		.toSorted((left, right) => left - right);
	for (const share of [0.05, 0.25, 0.5, 0.8, 0.95])
		expect(quantileIn(two, share)).toBeCloseTo(
			pairs[Math.floor(share * pairs.length)] as number,
			1,
		);
});

test("more of anything never takes less time", () => {
	for (const how of ["at-once", "one-after-another"] as const) {
		const few = repeatedTable(table, { times: 3, how });
		const many = repeatedTable(table, { times: 4, how });
		few.forEach((amount, place) => {
			expect(many[place]).toBeGreaterThanOrEqual(amount - 1e-9);
		});
		expect(few).toEqual(few.toSorted());
	}
});
