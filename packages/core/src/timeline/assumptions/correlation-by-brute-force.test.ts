import { expect, test } from "vitest";
import { compile, percentile } from "../index.ts";
import type { CompiledNetwork } from "../network/compiled.ts";
import { quantileIn, quantileTable } from "../network/distribution.ts";
import type { NetworkTask } from "../network/network.ts";
import { network, pert, task } from "../testing/networks.ts";
import type { Together } from "./assumptions.ts";
import { linkedDraws } from "./linked-draws.ts";
import { correlations, linksOf } from "./links.ts";
import { normalTables, normalValue } from "./normal.ts";
import { simulateDrawn } from "./simulate-drawn.ts";

const trials = 60_000;
const chainOf = (length: number, sides: readonly string[]): NetworkTask[] =>
	Array.from({ length }, (_, index) =>
		task(`t${index}`, index === 0 ? [] : [index - 1], pert(1, 3, 10), {
			party: sides[index % sides.length] ?? "partner",
		}),
	);

const finishesOf = (
	tasks: readonly NetworkTask[],
	together: Together,
	change: (compiled: CompiledNetwork) => CompiledNetwork = (same) => same,
) => {
	const net = network(tasks);
	const compiled = change(compile(net));
	const draws = linkedDraws(
		compiled,
		linksOf(net, { together, risks: [] }),
		11,
	);
	const { finishes } = simulateDrawn(net, compiled, draws, undefined, trials);
	return finishes.map((finish) => finish - compiled.start);
};

/** Lengths with a normal distribution: mean 100, standard deviation 10. */
const normal = (compiled: CompiledNetwork): CompiledNetwork => {
	const tables = normalTables();
	const table = Float64Array.from(
		{ length: 1025 },
		(_, point) =>
			100 + 10 * normalValue(tables, Math.min(point / 1024, 1 - 1e-6)),
	);
	return {
		...compiled,
		tasks: compiled.tasks.map((each) => ({
			...each,
			own: table,
			work: { ...each.work, table },
		})),
	};
};

// n equal normals with the correlation ρ have the sum's variance n σ² (1 + (n − 1) ρ).
test.each([
	["none", 0],
	["some", 0.3],
	["strong", 0.6],
] as const)(
	"a row of normal lengths that slip together: %s, has the percentiles of the closed form",
	(together, correlation) => {
		expect(correlations[together]).toBe(correlation);
		const finishes = finishesOf(chainOf(8, ["partner"]), together, normal);
		const spread = 10 * Math.sqrt(8 * (1 + 7 * correlation));
		for (const [share, value] of [
			[0.5, 0],
			[0.8, 0.8416],
			[0.95, 1.6449],
		] as const)
			expect(
				Math.abs(percentile(finishes, share) - (800 + value * spread)),
			).toBeLessThan(0.03 * spread);
	},
);

test("lengths of two sides do not slip together: the variances of the sides add up", () => {
	const finishes = finishesOf(
		chainOf(8, ["partner", "provider"]),
		"strong",
		normal,
	);
	const spread = 10 * Math.sqrt(2 * 4 * (1 + 3 * 0.6));
	expect(
		Math.abs(percentile(finishes, 0.8) - (800 + 0.8416 * spread)),
	).toBeLessThan(0.03 * spread);
});

/** Written apart from the engine: Box and Muller's normals, a matrix of correlations and its Cholesky factor. */
function bruteForce(
	sides: readonly string[],
	correlation: number,
	runs: number,
) {
	let state = 123_456_789;
	const uniform = () => {
		// Park and Miller's generator.
		state = Number((BigInt(state) * 48_271n) % 2_147_483_647n);
		return state / 2_147_483_647;
	};
	const gauss = () =>
		Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
	const matrix = sides.map((one, row) =>
		sides.map((other, column) =>
			row === column ? 1 : one === other ? correlation : 0,
		),
	);
	const factor = sides.map(() => sides.map(() => 0));
	sides.forEach((_, row) => {
		for (let column = 0; column <= row; column++) {
			let sum = matrix[row]?.[column] ?? 0;
			for (let each = 0; each < column; each++)
				sum -= (factor[row]?.[each] ?? 0) * (factor[column]?.[each] ?? 0);
			(factor[row] as number[])[column] =
				row === column ? Math.sqrt(sum) : sum / (factor[column]?.[column] ?? 1);
		}
	});
	const below = (value: number) => {
		// Abramowitz and Stegun 26.2.17.
		const t = 1 / (1 + 0.2316419 * Math.abs(value));
		const tail =
			(Math.exp((-value * value) / 2) / Math.sqrt(2 * Math.PI)) *
			t *
			(0.31938153 +
				t *
					(-0.356563782 +
						t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
		return value > 0 ? 1 - tail : tail;
	};
	const table = quantileTable(pert(1, 3, 10));
	return Float64Array.from({ length: runs }, () => {
		const scores = sides.map(gauss);
		return factor
			.map((row) =>
				row.reduce((sum, weight, at) => sum + weight * (scores[at] ?? 0), 0),
			)
			.reduce((sum, score) => sum + quantileIn(table, below(score)), 0);
	}).sort();
}

test.each([
	["some", ["partner"]],
	["strong", ["partner"]],
	["strong", ["partner", "partner", "provider"]],
] as const)(
	"80 %% means 80 %% by brute force: %s, sides %j",
	(together, sides) => {
		const tasks = chainOf(9, sides);
		const finishes = finishesOf(tasks, together);
		const forced = bruteForce(
			tasks.map(({ party }) => party),
			correlations[together],
			20_000,
		);
		for (const share of [0.1, 0.5, 0.8, 0.95]) {
			const limit = percentile(finishes, share);
			const kept = forced.filter((finish) => finish <= limit).length / 20_000;
			// Three standard errors of 20,000 runs.
			expect(Math.abs(kept - share)).toBeLessThan(
				3.5 * Math.sqrt((share * (1 - share)) / 20_000) + 0.002,
			);
		}
	},
);

test("each length keeps its distribution, however far lengths slip together", () => {
	const tasks = [task("only", [], pert(1, 3, 10))];
	const table = quantileTable(pert(1, 3, 10));
	for (const together of ["some", "strong"] as const) {
		const finishes = finishesOf(tasks, together);
		for (const share of [0.02, 0.2, 0.5, 0.8, 0.98])
			expect(
				Math.abs(percentile(finishes, share) - quantileIn(table, share)),
			).toBeLessThan(0.06);
	}
});

test("what slips together is more uncertain, and no more at the median than a little", () => {
	const [none, some, strong] = (["none", "some", "strong"] as const).map(
		(together) => {
			const finishes = finishesOf(chainOf(10, ["partner"]), together);
			return percentile(finishes, 0.8) - percentile(finishes, 0.5);
		},
	);
	expect(some).toBeGreaterThan((none ?? 0) * 1.5);
	expect(strong).toBeGreaterThan((some ?? 0) * 1.2);
});
