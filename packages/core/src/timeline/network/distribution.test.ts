import fc from "fast-check";
import { expect, test } from "vitest";
import { meanOf, quantileIn, quantileTable } from "../index.ts";

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
