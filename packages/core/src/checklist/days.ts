import {
	dayNumberOf,
	type PlainDate,
	plainDateOf,
} from "../calendar/day-number.ts";
import { type Allowance, dueDay } from "../calendar/due-day.ts";
import {
	type WorkingCalendar,
	workingDaysBetween,
} from "../calendar/working-days.ts";
import type { Plan } from "./plan/plan.ts";

export type { PlainDate } from "../calendar/day-number.ts";

/** The calendar on which the provider's promises are counted. */
export function calendarOf({ calendar }: Plan): WorkingCalendar {
	return { ...calendar, holidays: new Set(calendar.holidays.map(dayNumberOf)) };
}

/** The last day on which a promise is kept, when its clock starts on `start`. */
export function dueOn(
	start: PlainDate,
	promise: Allowance,
	calendar: WorkingCalendar,
): PlainDate {
	return plainDateOf(dueDay(dayNumberOf(start), promise, calendar));
}

/**
 * The day that comes a number of calendar days after a day.
 *
 * @example
 * ```ts
 * import { dayAfter } from "@slipway/core/checklist";
 * dayAfter("2026-12-31", 1); // => "2027-01-01"
 * ```
 */
export function dayAfter(day: PlainDate, days: number): PlainDate {
	return plainDateOf(dayNumberOf(day) + days);
}

/** How many working days lie after one day, up to another that is counted; 0 when it is not later. */
export function workingDaysAfter(
	from: PlainDate,
	to: PlainDate,
	calendar: WorkingCalendar,
): number {
	return workingDaysBetween(dayNumberOf(from), dayNumberOf(to), calendar);
}

/**
 * “Tue 12 Jan”; with the year where that is neither the one of `today` nor less than half a year away.
 *
 * @example
 * ```ts
 * import { dayWords } from "@slipway/core/checklist";
 * dayWords("2027-01-12", "2026-11-26"); // => "Tue 12 Jan"
 * dayWords("2027-06-12", "2026-11-26"); // => "Sat 12 Jun 2027"
 * ```
 */
export function dayWords(day: PlainDate, today: PlainDate): string {
	const near =
		day.slice(0, 4) === today.slice(0, 4) ||
		Math.abs(dayNumberOf(day) - dayNumberOf(today)) < 183;
	const at = new Date(`${day}T00:00:00Z`);
	// What somebody has written by hand need not be a day.
	if (Number.isNaN(at.getTime())) return day;
	return (near ? ofYear : ofAnyYear).format(at).replace(/,|\.$/g, "");
}

const parts = {
	weekday: "short",
	day: "numeric",
	month: "short",
	timeZone: "UTC",
} as const;
const ofYear = new Intl.DateTimeFormat("en-GB", parts);
const ofAnyYear = new Intl.DateTimeFormat("en-GB", {
	...parts,
	year: "numeric",
});
