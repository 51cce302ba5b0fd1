import {
	dayNumberOf,
	type PlainDate,
	plainDateOf,
	weekdayOf,
} from "../calendar/day-number.ts";
import { dueDay } from "../calendar/due-day.ts";
import {
	type WorkingCalendar,
	workingDaysBetween,
} from "../calendar/working-days.ts";
import type { Plan, PlanPromise } from "./plan/plan.ts";

export type { PlainDate } from "../calendar/day-number.ts";

/** The calendar on which the provider's promises are counted. */
export function calendarOf({ calendar }: Plan): WorkingCalendar {
	return { ...calendar, holidays: new Set(calendar.holidays.map(dayNumberOf)) };
}

/** The last day on which a promise is kept, when its clock starts on `start`. */
export function dueOn(
	start: PlainDate,
	promise: PlanPromise,
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
	const [year = "", month = "", date = ""] = day.split("-");
	const number = dayNumberOf(day);
	const near =
		year === today.slice(0, 4) || Math.abs(number - dayNumberOf(today)) < 183;
	return [
		weekdays[weekdayOf(number) - 1],
		Number(date),
		months[Number(month) - 1],
		...(near ? [] : [year]),
	].join(" ");
}

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
