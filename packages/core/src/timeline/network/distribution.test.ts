import fc from "fast-check";
import { expect, test } from "vitest";
import { meanOf, quantileIn, quantileTable } from "../index.ts";
import { fixed, pert } from "../testing/networks.ts";
import { rangeOf, shareUnder } from "./distribution.ts";

test("a table's mean is the mean of its distribution", () => {
	const figures = fc
		.tuple(fc.nat(100), fc.nat(100), fc.nat(100))
		.map((three) => three.toSorted((left, right) => left - right));
	fc.assert(
		fc.property(
			figures,
			fc.constantFrom("beta-pert", "triangular"),
			([optimistic = 0, likely = 0, pessimistic = 0], shape) => {
				const distribution = {
					shape,
					optimistic,
					likely,
					pessimistic,
				} as const;
				const table = quantileTable(distribution);
				let sum = 0;
				for (let point = 0; point < 4000; point++)
					sum += quantileIn(table, (point + 0.5) / 4000);
				expect(sum / 4000).toBeCloseTo(
					meanOf(distribution),
					pessimistic - optimistic > 10 ? 0 : 1,
				);
			},
		),
	);
});

test("a triangular table agrees with its closed form within 0.2 % of the range", () => {
	// The quantile of a triangular distribution under its mode: a + √(u (b − a) (m − a)).
	const table = quantileTable({
		shape: "triangular",
		optimistic: 2,
		likely: 5,
		pessimistic: 12,
	});
	for (const share of [0.01, 0.05, 0.1, 0.2, 0.29])
		expect(
			Math.abs(quantileIn(table, share) - (2 + Math.sqrt(share * 10 * 3))),
		).toBeLessThan(0.02);
});

test("a fixed amount is its own mean, range and every quantile", () => {
	expect(meanOf(fixed(5))).toBe(5);
	expect(rangeOf(fixed(5))).toEqual([5, 5]);
	const table = quantileTable(fixed(5));
	for (const share of [0, 0.3, 1]) expect(quantileIn(table, share)).toBe(5);
});

test("the share under an amount is the inverse of the quantile", () => {
	const table = quantileTable(pert(2, 5, 12));
	for (const share of [0.001, 0.2, 0.5, 0.77, 0.999])
		expect(shareUnder(table, quantileIn(table, share))).toBeCloseTo(share, 9);
});

test.each([
	[1, 0],
	[2, 0],
	[12, 1],
	[13, 1],
])("of amounts from 2 to 12, the share under %d is %d", (amount, share) => {
	expect(shareUnder(quantileTable(pert(2, 5, 12)), amount)).toBe(share);
});

test("a share outside 0 and 1 gives the nearest end", () => {
	const table = quantileTable(pert(2, 5, 12));
	expect(quantileIn(table, -1)).toBe(2);
	expect(quantileIn(table, 2)).toBe(12);
});

test.each([
	// Rising to its end: a + √u (b − a). Falling from its beginning: b − √(1 − u) (b − a).
	["at its end", 12, (share: number) => 2 + Math.sqrt(share) * 10],
	["at its beginning", 2, (share: number) => 12 - Math.sqrt(1 - share) * 10],
])(
	"a triangle that is highest %s agrees with its closed form",
	(_, likely, exact) => {
		const table = quantileTable({
			shape: "triangular",
			optimistic: 2,
			likely,
			pessimistic: 12,
		});
		for (const share of [0.1, 0.5, 0.9])
			expect(Math.abs(quantileIn(table, share) - exact(share))).toBeLessThan(
				0.02,
			);
	},
);

test("one case in twenty takes longer than the pessimistic figure of a long tail, as its closed form has it", () => {
	const [optimistic, likely, pessimistic] = [2, 5, 12];
	const table = quantileTable({
		shape: "long-tail",
		optimistic,
		likely,
		pessimistic,
	});
	// A lognormal distribution above 2 with the mode 5 and the 95th percentile 12: σ² + 1.645 σ = ln (10 / 3).
	const spread =
		(Math.sqrt(1.6448536 ** 2 + 4 * Math.log(10 / 3)) - 1.6448536) / 2;
	const exact = (score: number) =>
		2 + Math.exp(Math.log(3) + spread ** 2 + spread * score);
	expect(exact(1.6448536)).toBeCloseTo(12, 9);
	// The table is cut off at the last thousandth.
	for (const [share, score] of [
		[0.1, -1.2815516],
		[0.5, 0],
		[0.9, 1.2815516],
		[0.95, 1.6448536],
		[0.99, 2.3263479],
	] as const)
		expect(
			Math.abs(quantileIn(table, share / 0.999) - exact(score)) / exact(score),
		).toBeLessThan(0.02);
	const highest = table.reduce(
		(best, _, point) =>
			point > 0 &&
			(table[point] ?? 0) - (table[point - 1] ?? 0) <
				(table[best] ?? 0) - (table[best - 1] ?? 0)
				? point
				: best,
		1,
	);
	expect(Math.abs((table[highest] ?? 0) - likely)).toBeLessThan(0.3);
});

test.each([
	["all figures equal", [5, 5, 5]],
	["the likely figure the pessimistic one", [2, 5, 5]],
	["the likely figure the optimistic one", [2, 2, 9]],
] as const)(
	"a long tail with %s is a distribution within reason",
	(_, three) => {
		const [optimistic, likely, pessimistic] = three;
		const distribution = {
			shape: "long-tail",
			optimistic,
			likely,
			pessimistic,
		} as const;
		const table = quantileTable(distribution);
		expect([...table]).toEqual(
			[...table].toSorted((one, other) => one - other),
		);
		expect(table[0]).toBe(optimistic);
		expect(quantileIn(table, 0.94)).toBeLessThanOrEqual(pessimistic + 1e-9);
		expect(Number.isFinite(meanOf(distribution))).toBe(true);
	},
);

test("the mean of a long tail is that of its formula, but for the thousandth that is cut off", () => {
	const distribution = {
		shape: "long-tail",
		optimistic: 2,
		likely: 5,
		pessimistic: 12,
	} as const;
	const table = quantileTable(distribution);
	let sum = 0;
	for (let point = 0; point < 4000; point++)
		sum += quantileIn(table, (point + 0.5) / 4000);
	expect(Math.abs(sum / 4000 - meanOf(distribution))).toBeLessThan(0.05);
});
