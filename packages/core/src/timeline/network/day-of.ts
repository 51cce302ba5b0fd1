/**
 * Times are days with a fraction, and a sum of tenths is not exact: ten tenths of a day are a trace short of it, and three
 * of seven can be a trace beyond. A trace moves nothing to another day.
 */
export const trace = 2 ** -30;

/** The day in which a time lies, as of a start. */
export const dayIn = (time: number): number => Math.floor(time + trace);

/** The day that ends with a time, or in which it lies: what ends with a day was done on it. */
export const dayFilledBy = (time: number): number =>
	Math.ceil(time - trace) - 1;
