/** Standard deviations on each side that the shares cover; beyond them lie 4 cases in a hundred million. */
const reach = 5.5;
const size = 4096;

/**
 * Where the straight line of the last 4,096th ends: it begins at 3.49 standard deviations, and its middle is the mean of
 * that part of the distribution, 3.74.
 */
const end = 3.99;

/** The share of the normal distribution that does not reach the end of the table, under 1. */
const nearlyAll = 1 - 1e-8;

/** The standard normal distribution as tables; worked out when it is first needed. */
export interface NormalTables {
	/** The value under which each 4,096th of the cases lies. */
	readonly values: Float64Array;
	/** The share of cases under each value from −5.5 to 5.5. */
	readonly shares: Float64Array;
}

let known: NormalTables | undefined;

/** The tables of the standard normal distribution, for {@link normalValue} and {@link shareUnderNormal}. */
export function normalTables(): NormalTables {
	if (known) return known;
	const steps = 8 * size;
	const width = (2 * reach) / steps;
	const sums = new Float64Array(steps + 1);
	for (let step = 0; step < steps; step++)
		sums[step + 1] =
			(sums[step] as number) +
			Math.exp(-((-reach + (step + 0.5) * width) ** 2) / 2);
	const total = sums[steps] as number;
	const shares = Float64Array.from(
		{ length: size + 1 },
		(_, point) => (sums[point * 8] as number) / total,
	);
	shares[size] = nearlyAll;
	const values = new Float64Array(size + 1);
	let step = 0;
	for (let point = 1; point < size; point++) {
		const target = (point / size) * total;
		while ((sums[step + 1] as number) < target) step++;
		const before = sums[step] as number;
		const part = (target - before) / ((sums[step + 1] as number) - before);
		values[point] = -reach + (step + part) * width;
	}
	values[0] = -end;
	values[size] = end;
	known = { values, shares };
	return known;
}

/** The value under which a share of cases lies; the share is at least 0 and under 1. */
export function normalValue({ values }: NormalTables, share: number): number {
	const position = share * size;
	const index = position | 0;
	const low = values[index] as number;
	return low + (position - index) * ((values[index + 1] as number) - low);
}

/** The share of cases under a value: at least 0 and under 1. */
export function shareUnderNormal(
	{ shares }: NormalTables,
	value: number,
): number {
	const position = (value + reach) * (size / (2 * reach));
	if (position <= 0) return 0;
	if (position >= size) return nearlyAll;
	const index = position | 0;
	const low = shares[index] as number;
	return low + (position - index) * ((shares[index + 1] as number) - low);
}
