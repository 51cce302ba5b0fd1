import type { Process } from "../process/types.ts";
import type { EpochDay } from "./day-number.ts";
import {
	addWorkingDays,
	type WorkingCalendar,
	workingDayFrom,
} from "./working-days.ts";

type Task = Process["stages"][string]["tasks"][string];
export type Unit = NonNullable<Task["promise"]>["unit"];

/** What a promised response time says of its length. */
export interface Allowance {
	readonly within: number;
	readonly unit: Unit;
	/** `next-working-day`: what arrives on a free day counts from the next working day. */
	readonly handIn: "any-time" | "next-working-day";
}

/** As `dueDate`, on day numbers, for a finite amount that is not negative. */
export function dueDay(
	start: EpochDay,
	{ within, unit, handIn }: Allowance,
	calendar: WorkingCalendar,
): EpochDay {
	const from =
		handIn === "next-working-day" ? workingDayFrom(start, calendar) : start;
	return unit === "business days" || unit === "weeks"
		? addWorkingDays(
				from,
				Math.ceil(workingDaysIn(within, unit, calendar)),
				calendar,
			)
		: from + Math.ceil(calendarDaysIn(within, unit));
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
