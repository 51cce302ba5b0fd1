import { impossibleDate } from "../errors/calendar-issues.ts";
import { issueOf } from "../errors/issue.ts";
import { SlipwayError } from "../errors/slipway-error.ts";

import {
	dayNumberOf,
	type EpochDay,
	isPlainDate,
	type PlainDate,
	plainDateOf,
	weekdayOf,
} from "./day-number.ts";

export {
	dayNumberOf,
	type EpochDay,
	isPlainDate,
	type PlainDate,
	plainDateOf,
	weekdayOf,
} from "./day-number.ts";

/**
 * The day number of a date.
 * @throws {SlipwayError} `impossible-date` for text of another form, and for dates that do not exist.
 * @example
 * ```ts
 * import { epochDayOf } from "@slipway/core/calendar";
 * epochDayOf("1970-01-02"); // => 1
 * ```
 */
export function epochDayOf(date: PlainDate): EpochDay {
	if (!isPlainDate(date))
		throw new SlipwayError(
			[issueOf(impossibleDate, [], { received: String(date) })],
			"The date",
		);
	return dayNumberOf(date);
}

/**
 * The date a number of calendar days later; earlier for a negative number.
 * @example
 * ```ts
 * import { addDays } from "@slipway/core/calendar";
 * addDays("2027-02-28", 1); // => "2027-03-01"
 * ```
 */
export function addDays(date: PlainDate, days: number): PlainDate {
	return plainDateOf(epochDayOf(date) + days);
}

/**
 * The next Monday after a date; a week later when it is a Monday itself.
 * @example
 * ```ts
 * import { nextMonday } from "@slipway/core/calendar";
 * nextMonday("2027-01-04"); // => "2027-01-11"
 * ```
 */
export function nextMonday(date: PlainDate): PlainDate {
	return addDays(date, 8 - weekdayOf(epochDayOf(date)));
}
