import { impossibleDate } from "../errors/calendar-issues.ts";
import { issueOf } from "../errors/issue.ts";
import { SlipwayError } from "../errors/slipway-error.ts";

import {
	dayNumberOf,
	type EpochDay,
	type PlainDate,
	plainDateOf,
	weekdayOf,
} from "./day-number.ts";

export {
	type EpochDay,
	type PlainDate,
	plainDateOf,
	weekdayOf,
} from "./day-number.ts";

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The day number of a date.
 * @throws {SlipwayError} `impossible-date` for text of another form, and for dates that do not exist.
 */
export function epochDayOf(date: PlainDate): EpochDay {
	const day = epochDayOrUndefined(date);
	if (day === undefined)
		throw new SlipwayError(
			[issueOf(impossibleDate, [], { received: String(date) })],
			"The date",
		);
	return day;
}

/** Whether the text is a date that exists, in the years 0000 to 9999. */
export function isPlainDate(text: unknown): text is PlainDate {
	return typeof text === "string" && epochDayOrUndefined(text) !== undefined;
}

/** The date a number of calendar days later; earlier for a negative number. */
export function addDays(date: PlainDate, days: number): PlainDate {
	return plainDateOf(epochDayOf(date) + days);
}

/** The next Monday after a date; a week later when it is a Monday itself. */
export function nextMonday(date: PlainDate): PlainDate {
	return addDays(date, 8 - weekdayOf(epochDayOf(date)));
}

function epochDayOrUndefined(date: string): EpochDay | undefined {
	if (typeof date !== "string" || !pattern.test(date)) return undefined;
	const day = dayNumberOf(date);
	if (Number.isNaN(day)) return undefined;
	// Some engines roll 31 February over into March.
	return plainDateOf(day) === date ? day : undefined;
}
