import { dayNumberOf, isPlainDate } from "../../calendar/day-number.ts";
import type { PlainDate } from "../../calendar/index.ts";
import { forecastDetail, isForecast } from "../../checklist/forecast-detail.ts";
import { type Progress, valueIn } from "../../checklist/progress.ts";
import { shiftWords } from "../results/shift-words.ts";

/** What an estimate said on a day. */
export interface Forecast {
	/** The day on which it was kept. */
	readonly on: PlainDate;
	/** The dates of half and of four in five of the runs. */
	readonly half: PlainDate;
	readonly most: PlainDate;
}

/** Places for forecasts: a day has always the same one, so that no more are ever kept. Weeks and days fill all of them. */
export const places = 60;

/**
 * The forecasts that a checklist keeps, the oldest first.
 *
 * @example
 * ```ts
 * import { emptyProgress, record } from "@slipway/core/checklist";
 * import { changeOfForecast, forecastsIn } from "@slipway/core/timeline";
 * const forecast = { on: "2027-01-04", half: "2027-03-01", most: "2027-03-20" };
 * const progress = record(emptyProgress("example"), changeOfForecast(forecast), { by: "0ann", at: 1 });
 * forecastsIn(progress); // => [{ on: "2027-01-04", half: "2027-03-01", most: "2027-03-20" }]
 * ```
 */
export function forecastsIn({ details }: Progress): readonly Forecast[] {
	return Object.entries(details)
		.flatMap(([detail, register]) => {
			const [on = "", half = "", most = "", more] = isForecast(detail)
				? (valueIn(register) ?? "").split(" ")
				: [];
			return [on, half, most].every(isPlainDate) && more === undefined
				? [{ on, half, most }]
				: [];
		})
		.toSorted((left, right) => left.on.localeCompare(right.on));
}

/**
 * The detail of a checklist that keeps a forecast. Two copies that are merged keep those of both by their days.
 *
 * @example
 * ```ts
 * import { changeOfForecast } from "@slipway/core/timeline";
 * changeOfForecast({ on: "2027-01-04", half: "2027-03-01", most: "2027-03-20" }).detail; // => "forecast-2"
 * ```
 */
export const changeOfForecast = ({ on, half, most }: Forecast) => ({
	detail: `${forecastDetail}${dayNumberOf(on) % places}`,
	text: `${on} ${half} ${most}`,
});

/**
 * Whether a forecast is to be kept: the last one is of an earlier day and says something else.
 *
 * @example
 * ```ts
 * import { isNewForecast } from "@slipway/core/timeline";
 * isNewForecast([], { on: "2027-01-04", half: "2027-03-01", most: "2027-03-20" }); // => true
 * ```
 */
export function isNewForecast(
	kept: readonly Forecast[],
	{ on, half, most }: Forecast,
): boolean {
	const last = kept.at(-1);
	return (
		last === undefined ||
		(last.on < on && (last.half !== half || last.most !== most))
	);
}

/** Days after which a forecast is worth comparing with: three weeks. */
const worthComparing = 21;

/**
 * How the date of four in five runs has moved, in a sentence: beside the latest forecast that is three weeks old, or the
 * oldest there is. Undefined without one from before today.
 *
 * @param words how a date is written.
 *
 * @example
 * ```ts
 * import { trendSentence } from "@slipway/core/timeline";
 * const forecast = { on: "2027-01-04", half: "2027-03-01", most: "2027-03-20" };
 * trendSentence([forecast], { on: "2027-01-25", half: "2027-03-05", most: "2027-04-03" });
 * // => "The 80 % date was 2027-03-20 three weeks ago. Now it is 2027-04-03, 14 days later."
 * ```
 */
export function trendSentence(
	kept: readonly Forecast[],
	now: Forecast,
	words: (date: PlainDate) => string = (date) => date,
): string | undefined {
	const age = ({ on }: Forecast) => dayNumberOf(now.on) - dayNumberOf(on);
	const before = kept.filter((each) => each.on < now.on);
	const beside =
		before.findLast((each) => age(each) >= worthComparing) ?? before[0];
	if (beside === undefined) return undefined;
	const was = `The 80 % date was ${words(beside.most)} ${agoWords(age(beside))}.`;
	const days = dayNumberOf(now.most) - dayNumberOf(beside.most);
	return days === 0
		? `${was} It still is.`
		: `${was} Now it is ${words(now.most)}, ${shiftWords(days)}.`;
}

const numbers = [
	"",
	"",
	/* said */ "two",
	/* said */ "three",
	/* said */ "four",
	/* said */ "five",
	/* said */ "six",
];

/** “yesterday”, “5 days ago”, “three weeks ago”. */
function agoWords(days: number): string {
	if (days < 14)
		return days === 1 ? /* said */ "yesterday" : `${days} days ago`;
	const weeks = Math.floor(days / 7);
	return `${numbers[weeks] ?? weeks} weeks ago`;
}
