/** Three figures, and the shape that lies over them. */
interface Spread {
	readonly shape: "beta-pert" | "triangular" | "long-tail";
	readonly optimistic: number;
	readonly likely: number;
	readonly pessimistic: number;
}

/** How an amount of time is spread. Figures are in the task's own unit. */
export type Distribution =
	| { readonly shape: "fixed"; readonly amount: number }
	| Spread;

/** Intervals of a quantile table. Between two points the quantile function is taken as a straight line. */
export const tableSize = 1024;
const steps = 8192;

/** The smallest and the largest amount that can occur. */
export function rangeOf(distribution: Distribution): readonly [number, number] {
	if (distribution.shape === "fixed")
		return [distribution.amount, distribution.amount];
	const { shape, optimistic, likely, pessimistic } = distribution;
	if (shape !== "long-tail") return [optimistic, pessimistic];
	const [middle, spread] = logarithmOf(distribution);
	return [
		optimistic,
		pessimistic > likely
			? optimistic + Math.exp(middle + longest * spread)
			: pessimistic,
	];
}

/** The standard normal quantiles of one case in twenty, and of one in a thousand, where a long tail is cut off. */
const worst = 1.6448536;
const longest = 3.0902323;

/**
 * A long tail is a lognormal distribution that begins at the optimistic figure, is highest at the likely one, and exceeds
 * the pessimistic one in one case of twenty. Mean μ and standard deviation σ of its logarithm: with r = (b − a) / (m − a),
 * ln r = σ² + 1.645 σ and μ = ln(m − a) + σ². A likely figure next to the optimistic one is taken to be a fortieth of the range from it.
 */
function logarithmOf({
	optimistic,
	likely,
	pessimistic,
}: Pick<Spread, "optimistic" | "likely" | "pessimistic">): readonly [
	middle: number,
	spread: number,
] {
	const range = pessimistic - optimistic;
	const peak = Math.max(likely - optimistic, range / 40);
	const spread =
		(Math.sqrt(worst ** 2 + 4 * Math.log(range / peak)) - worst) / 2;
	return [Math.log(peak) + spread ** 2, spread];
}

/**
 * The mean. Beta-PERT: (a + 4m + b) / 6, from the U.S. Navy's PERT report of 1958; triangular: (a + m + b) / 3; a long
 * tail: a + exp(μ + σ² / 2), before it is cut off.
 *
 * @example
 * ```ts
 * import { meanOf } from "@slipway/core/timeline";
 * meanOf({ shape: "beta-pert", optimistic: 1, likely: 2, pessimistic: 9 }); // => 3
 * ```
 */
export function meanOf(distribution: Distribution): number {
	if (distribution.shape === "fixed") return distribution.amount;
	const { shape, optimistic, likely, pessimistic } = distribution;
	if (shape === "long-tail" && pessimistic > likely) {
		const [middle, spread] = logarithmOf(distribution);
		return optimistic + Math.exp(middle + spread ** 2 / 2);
	}
	return shape === "triangular"
		? (optimistic + likely + pessimistic) / 3
		: (optimistic + 4 * likely + pessimistic) / 6;
}

/**
 * The amount that a given share of cases stays under, read from the table of a distribution.
 *
 * @example
 * ```ts
 * import { quantileIn, quantileTable } from "@slipway/core/timeline";
 * quantileIn(quantileTable({ shape: "triangular", optimistic: 0, likely: 0, pessimistic: 8 }), 1); // => 8
 * ```
 */
export function quantileIn(table: Float64Array, share: number): number {
	const position = Math.min(Math.max(share, 0), 1) * tableSize;
	const index = Math.min(Math.floor(position), tableSize - 1);
	const low = table[index] as number;
	return low + (position - index) * ((table[index + 1] as number) - low);
}

/** The share of cases that stays under an amount: the inverse of {@link quantileIn}. */
export function shareUnder(table: Float64Array, amount: number): number {
	if (amount <= (table[0] as number)) return 0;
	if (amount >= (table[tableSize] as number)) return 1;
	let low = 0;
	let high = tableSize;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if ((table[middle] as number) <= amount) low = middle;
		else high = middle;
	}
	const from = table[low] as number;
	const width = (table[high] as number) - from;
	return (low + (width > 0 ? (amount - from) / width : 0)) / tableSize;
}

/** Tables that are kept: more than the distributions of a process, so that asking again after one change costs one table. */
const tablesKept = 256;
const tables = new Map<string, Float64Array>();

/** {@link quantileTable}, worked out once for equal distributions. The table is shared: not to be written to. */
export function sharedQuantileTable(distribution: Distribution): Float64Array {
	const key = `${distribution.shape} ${rangeOf(distribution).join(" ")} ${"likely" in distribution ? distribution.likely : ""}`;
	const known = tables.get(key);
	if (known) return known;
	const table = quantileTable(distribution);
	const [oldest] = tables.keys();
	if (tables.size >= tablesKept && oldest !== undefined) tables.delete(oldest);
	tables.set(key, table);
	return table;
}

/**
 * The quantile function as a table of {@link tableSize} + 1 points: sampling is then one random number and one
 * interpolation. Checked against the exact distribution, the error stays under 0.2 % of the range.
 *
 * @example
 * ```ts
 * import { quantileTable } from "@slipway/core/timeline";
 * quantileTable({ shape: "fixed", amount: 5 })[0]; // => 5
 * ```
 */
export function quantileTable(distribution: Distribution): Float64Array {
	const [low, high] = rangeOf(distribution);
	if (distribution.shape === "fixed" || high <= low)
		return new Float64Array(tableSize + 1).fill(low);
	const density = densityOf(distribution);
	const cumulative = new Float64Array(steps + 1);
	for (let step = 0; step < steps; step++)
		cumulative[step + 1] =
			(cumulative[step] as number) + density((step + 0.5) / steps);
	const total = cumulative[steps] as number;
	const table = new Float64Array(tableSize + 1);
	let step = 0;
	for (let point = 0; point <= tableSize; point++) {
		const target = (point / tableSize) * total;
		while (step < steps - 1 && (cumulative[step + 1] as number) < target)
			step++;
		const before = cumulative[step] as number;
		const width = (cumulative[step + 1] as number) - before;
		const share = (step + (width > 0 ? (target - before) / width : 0)) / steps;
		table[point] = low + Math.min(Math.max(share, 0), 1) * (high - low);
	}
	table[0] = low;
	table[tableSize] = high;
	return table;
}

/** The density over the range scaled to 0…1, up to a constant factor. */
function densityOf(distribution: Spread): (at: number) => number {
	const { shape, optimistic, likely, pessimistic } = distribution;
	const mode = (likely - optimistic) / (pessimistic - optimistic);
	if (shape === "triangular")
		return (at) => (at < mode ? at / mode : (1 - at) / (1 - mode));
	if (shape === "long-tail" && pessimistic > likely) {
		const [middle, spread] = logarithmOf(distribution);
		const [low, high] = rangeOf(distribution);
		return (at) => {
			const logarithm = Math.log(at * (high - low));
			return Math.exp(-(((logarithm - middle) / spread) ** 2) / 2 - logarithm);
		};
	}
	// A beta distribution with shape parameters 1 + 4·mode and 1 + 4·(1 − mode).
	return (at) => at ** (4 * mode) * (1 - at) ** (4 * (1 - mode));
}
