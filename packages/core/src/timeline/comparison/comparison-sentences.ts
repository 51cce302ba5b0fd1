import { shiftWords } from "../results/shift-words.ts";
import type { Comparison } from "./compare-plans.ts";

/**
 * What a comparison says, in sentences.
 *
 * @param dateWords how a date is written; as year, month and day without it.
 *
 * @example
 * ```ts
 * import { comparisonSentences } from "@slipway/core/timeline";
 * const difference = { half: -7, low: -9, high: -2, earlier: 1, later: 0, runs: [] };
 * const liveBy = [{ share: 0.8, date: "2027-03-01", days: -8 }];
 * comparisonSentences({ start: "2027-01-04", liveBy, days: [], difference })[0]; // => "The other plan is typically 7 days earlier; in 80 % of the runs, 2 to 9 days earlier."
 * ```
 */
export function comparisonSentences(
	{ difference: { half, low, high, earlier, later }, liveBy }: Comparison,
	dateWords: (date: string) => string = (date) => date,
): readonly string[] {
	if (earlier === 0 && later === 0)
		return ["Both plans are live on the same day in every run."];
	return [
		low === high
			? `The other plan is ${shift(half)} in at least 80 % of the runs.`
			: `The other plan is typically ${shift(half)}; in 80 % of the runs, ${range(low, high)}.`,
		`It is earlier in ${percent(earlier)} of the runs, later in ${percent(later)}, and on the same day in ${percent(Math.max(0, 1 - earlier - later))}.`,
		...liveBy
			.filter(({ share }) => share < 0.9)
			.map(
				({ share, date, days }) =>
					`Its ${percent(share)} date is ${dateWords(date)}, ${shift(days)}.`,
			),
	];
}

const shift = (days: number) =>
	days === 0 ? "on the same day" : shiftWords(days);

function range(low: number, high: number): string {
	if (low > 0) return `${low} to ${shift(high)}`;
	if (high < 0) return `${-high} to ${shift(low)}`;
	return low === 0 || high === 0
		? `up to ${shift(low + high)}`
		: `between ${shift(low)} and ${shift(high)}`;
}

/** Never 0 or 100 unless it is exactly that. */
function percent(share: number): string {
	if (share > 0 && share < 0.005) return "under 1 %";
	if (share < 1 && share >= 0.995) return "over 99 %";
	return `${Math.round(share * 100)} %`;
}
