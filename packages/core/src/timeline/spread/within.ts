import { varianceOf } from "../moments.ts";

/** Into how many groups runs are divided to tell how far off a figure made of them may be: every sixteenth is of one group. */
export const groups = 16;

/** A figure run by run, of all runs or without one group. */
export const withoutGroup = (
	values: Float64Array,
	group: number | undefined,
): Float64Array =>
	group === undefined
		? values
		: values.filter((_, run) => run % groups !== group);

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
	const made: (readonly number[])[] = [];
	for (let group = 0; group < groups; group++) {
		const figures = figuresWithout(group);
		if (!figures) return undefined;
		made.push(figures);
	}
	return made[0]?.map(
		(_, place) =>
			2 *
			Math.sqrt(
				(groups - 1) *
					varianceOf(
						Float64Array.from(made, (figures) => figures[place] as number),
					),
			),
	);
}
