/** The mean of figures, one of each run. */
export const meanOf = (values: Float64Array): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** Their variance, as of all runs that there are. */
export function varianceOf(values: Float64Array): number {
	const mean = meanOf(values);
	return (
		values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
	);
}

/** Their standard deviation; 0 without any. */
export const standardDeviation = (values: Float64Array): number =>
	values.length === 0 ? 0 : Math.sqrt(varianceOf(values));
