import { impossibleAmount } from "../errors/calendar-issues.ts";
import { issueOf } from "../errors/issue.ts";
import { SlipwayError } from "../errors/slipway-error.ts";
import type { Process } from "../process/types.ts";
import { epochDayOf, type PlainDate, plainDateOf } from "./plain-date.ts";
import {
	addWorkingDays,
	type WorkingCalendar,
	workingDayFrom,
} from "./working-calendar.ts";

type Task = Process["stages"][string]["tasks"][string];
export type Unit = NonNullable<Task["promise"]>["unit"];

/** What a promised response time says of its length. */
export interface Allowance {
	readonly within: number;
	readonly unit: Unit;
	/** `next-working-day`: what arrives on a free day counts from the next working day. */
	readonly handIn: "any-time" | "next-working-day";
}

/**
 * The last day on which an answer is in time, when its clock starts on a day. Business days and weeks are counted on the
 * calendar, the day of the start not included; a clock in hours is due on the day in which it ends at the latest.
 * @throws {SlipwayError} `impossible-date`, `impossible-amount`.
 */
export function dueDate(
	start: PlainDate,
	{ within, unit, handIn }: Allowance,
	calendar: WorkingCalendar,
): PlainDate {
	if (!Number.isFinite(within) || within < 0)
		throw new SlipwayError(
			[issueOf(impossibleAmount, ["within"], { received: String(within) })],
			"The promise",
		);
	const given = epochDayOf(start);
	const from =
		handIn === "next-working-day" ? workingDayFrom(given, calendar) : given;
	return plainDateOf(
		unit === "business days" || unit === "weeks"
			? addWorkingDays(
					from,
					Math.ceil(workingDaysIn(within, unit, calendar)),
					calendar,
				)
			: from + Math.ceil(calendarDaysIn(within, unit)),
	);
}

/** An amount in working days: a week has as many as the calendar has working weekdays. */
export function workingDaysIn(
	amount: number,
	unit: "business days" | "weeks",
	{ weekdays }: WorkingCalendar,
): number {
	return unit === "weeks" ? amount * weekdays.length : amount;
}

/** An amount in days of 24 hours. */
export function calendarDaysIn(
	amount: number,
	unit: "minutes" | "hours" | "calendar days",
): number {
	return amount / { minutes: 1440, hours: 24, "calendar days": 1 }[unit];
}
