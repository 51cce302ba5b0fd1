/** A mean of days, as the runs know it. */
interface Known {
	readonly days: number;
	/** Its standard error. */
	readonly error: number | null;
}

/** Two standard errors in whole days, and half a day at least: no figure is shown finer than that. */
const marginOf = (error: number | null) =>
	error === null ? undefined : Math.max(0.5, Math.ceil(2 * error));

const withMargin = (days: number, error: number | null) => {
	const margin = marginOf(error);
	return margin === undefined ? `${days}` : `${days}\u00a0±\u00a0${margin}`;
};

/** “94 ± 2 days”. */
export const knownDays = ({ days, error }: Known) =>
	`${withMargin(Math.round(days), error)} days`;

/** “12 ± 1 days later”, “3 ± 1 days earlier”, “the same day”. */
export function laterWords({ days, error }: Known): string {
	const whole = Math.round(Math.abs(days));
	if (whole === 0 && (marginOf(error) ?? 0) <= 1) return "the same day";
	return `${withMargin(whole, error)} days ${days < 0 ? "earlier" : "later"}`;
}
