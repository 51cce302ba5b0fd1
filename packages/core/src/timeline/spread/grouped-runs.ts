/** Into how many groups runs are divided to tell how far off a figure made of them may be. */
export const groups = 16;

/** The mean and the variance of a figure over runs, of all of them or without one group. */
export interface GroupedRuns {
	mean(without?: number): number;
	variance(without?: number): number;
}

/** Figures run by run: every sixteenth run is of the same group. */
export function groupedRuns(values: Float64Array): GroupedRuns {
	const counts = new Float64Array(groups);
	const sums = new Float64Array(groups);
	const squares = new Float64Array(groups);
	// Counted from one of them, so that nothing is lost to large numbers.
	const [zero = 0] = values;
	values.forEach((value, run) => {
		const group = run % groups;
		const beyond = value - zero;
		counts[group] = (counts[group] as number) + 1;
		sums[group] = (sums[group] as number) + beyond;
		squares[group] = (squares[group] as number) + beyond ** 2;
	});
	const total = (of: Float64Array, without?: number) =>
		of.reduce((sum, each, group) => (group === without ? sum : sum + each), 0);
	const meanBeyond = (without?: number) =>
		total(sums, without) / total(counts, without);
	return {
		mean: (without) => zero + meanBeyond(without),
		variance: (without) =>
			Math.max(
				0,
				total(squares, without) / total(counts, without) -
					meanBeyond(without) ** 2,
			),
	};
}

/**
 * How far off figures made of runs may be, at two standard errors: they are made again without each group of runs (the
 * jackknife of Quenouille, 1949, and Tukey, 1958, here with groups).
 *
 * @param figuresWithout the figures without a group; undefined where there are none.
 * @returns for each figure two standard errors; undefined with too few runs to tell.
 */
export function withinOf(
	runs: number,
	figuresWithout: (group: number) => readonly number[] | undefined,
): readonly number[] | undefined {
	if (runs < 2 * groups) return undefined;
	const made = Array.from({ length: groups }, (_, group) =>
		figuresWithout(group),
	);
	if (made.includes(undefined)) return undefined;
	const figures = made as readonly (readonly number[])[];
	return figures[0]?.map((_, place) => {
		const values = figures.map((each) => each[place] as number);
		const mean = values.reduce((sum, each) => sum + each, 0) / groups;
		const spread = values.reduce((sum, each) => sum + (each - mean) ** 2, 0);
		return 2 * Math.sqrt(((groups - 1) / groups) * spread);
	});
}
