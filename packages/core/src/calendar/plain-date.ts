import { impossibleDate } from "../errors/calendar-issues.ts";
import { issueOf } from "../errors/issue.ts";
import { SlipwayError } from "../errors/slipway-error.ts";

/** A calendar date without time or zone, `YYYY-MM-DD`. Text of this form sorts by date. */
export type PlainDate = string;

/** Days since 1 January 1970. */
export type EpochDay = number;

const dayLength = 86_400_000;
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

/** The date of a day number. */
export function plainDateOf(day: EpochDay): PlainDate {
	return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** The date a number of calendar days later; earlier for a negative number. */
export function addDays(date: PlainDate, days: number): PlainDate {
	return plainDateOf(epochDayOf(date) + days);
}

/** The weekday of a day number, 1 is Monday and 7 is Sunday (ISO 8601). */
export function weekdayOf(day: EpochDay): number {
	// 1 January 1970 was a Thursday.
	return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The next Monday after a date; a week later when it is a Monday itself. */
export function nextMonday(date: PlainDate): PlainDate {
	return addDays(date, 8 - weekdayOf(epochDayOf(date)));
}

function epochDayOrUndefined(date: string): EpochDay | undefined {
	if (typeof date !== "string" || !pattern.test(date)) return undefined;
	const milliseconds = Date.parse(`${date}T00:00:00Z`);
	if (Number.isNaN(milliseconds)) return undefined;
	const day = milliseconds / dayLength;
	// Some engines roll 31 February over into March.
	return plainDateOf(day) === date ? day : undefined;
}
