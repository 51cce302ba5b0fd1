/** A figure of runs, with its standard error; null where a single run tells nothing of it. */
export interface Measured {
	readonly days: number;
	readonly error: number | null;
}

/** A difference beyond so many standard errors is no chance, even the largest of a hundred. */
const certain = 3;

/** Nobody plans by a shorter difference, in days. */
const negligible = 0.5;

/** The mean of figures, one of each run. */
export function measured(figures: readonly number[]): Measured {
	const { length } = figures;
	const days = figures.reduce((sum, each) => sum + each, 0) / length;
	if (length < 2) return { days, error: null };
	const squares = figures.reduce((sum, each) => sum + (each - days) ** 2, 0);
	return { days, error: Math.sqrt(squares / (length - 1) / length) };
}

/** By how much figures exceed others of the same runs at the mean; runs that only one of them has are left out. */
export const excess = (
	figures: readonly number[],
	others: readonly number[],
): Measured =>
	measured(
		figures
			.slice(0, others.length)
			.map((each, run) => each - (others[run] as number)),
	);

/** Whether a difference may be chance. */
export const isNoise = ({ days, error }: Measured): boolean =>
	error === null || Math.abs(days) <= certain * error;

/** Whether a difference is certain to be too short to plan by. */
export const isNegligible = ({ days, error }: Measured): boolean =>
	error !== null && Math.abs(days) + certain * error < negligible;
