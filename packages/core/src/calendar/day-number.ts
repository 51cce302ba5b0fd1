/*
 * Arithmetic on days that are known to exist. Free of error texts, so that pages can carry it.
 */

/** A calendar date without time or zone, `YYYY-MM-DD`. Text of this form sorts by date. */
export type PlainDate = string;

/** Days since 1 January 1970. */
export type EpochDay = number;

export const dayLength = 86_400_000;

/**
 * The date of a day number.
 *
 * @example
 * ```ts
 * import { plainDateOf } from "@slipway/core/calendar";
 * plainDateOf(1); // => "1970-01-02"
 * ```
 */
export function plainDateOf(day: EpochDay): PlainDate {
	return new Date(day * dayLength).toISOString().slice(0, 10);
}

/**
 * The day number of a date that is known to exist; `NaN` for other text.
 *
 * @example
 * ```ts
 * import { dayNumberOf } from "@slipway/core/calendar";
 * dayNumberOf("1970-01-02"); // => 1
 * ```
 */
export function dayNumberOf(date: PlainDate): EpochDay {
	return Date.parse(`${date}T00:00:00Z`) / dayLength;
}

/**
 * The weekday of a day number, 1 is Monday and 7 is Sunday (ISO 8601).
 *
 * @example
 * ```ts
 * import { dayNumberOf, weekdayOf } from "@slipway/core/calendar";
 * weekdayOf(dayNumberOf("2027-01-04")); // => 1
 * ```
 */
export function weekdayOf(day: EpochDay): number {
	// 1 January 1970 was a Thursday.
	return ((((day + 3) % 7) + 7) % 7) + 1;
}

/**
 * Whether the text is a date that exists, in the years 0000 to 9999.
 *
 * @example
 * ```ts
 * import { isPlainDate } from "@slipway/core/calendar";
 * isPlainDate("2027-02-29"); // => false
 * ```
 */
export function isPlainDate(text: unknown): text is PlainDate {
	// Some engines roll 31 February over into March.
	return (
		typeof text === "string" &&
		/^\d{4}-\d{2}-\d{2}$/.test(text) &&
		!Number.isNaN(dayNumberOf(text)) &&
		plainDateOf(dayNumberOf(text)) === text
	);
}
