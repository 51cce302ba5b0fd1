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
	return isWorked(unit)
		? addWorkingDays(
				from,
				Math.ceil(workingDaysIn(within, unit, calendar)),
				calendar,
			)
		: from + Math.ceil(calendarDaysIn(within, unit));
}

/** Working hours in a business day: forty hours in a week of five days, as the Forty-Hour Week Convention of 1935 has it. */
export const hoursInBusinessDay = 8;

/** Units that pass only while somebody works, on the days of a calendar. */
type WorkedUnit = Extract<Unit, "working hours" | "business days" | "weeks">;

/** Whether a unit passes only while somebody works. */
export const isWorked = (unit: Unit): unit is WorkedUnit =>
	unit === "working hours" || unit === "business days" || unit === "weeks";

/** An amount in working days: a week has as many as the calendar has working weekdays, eight working hours are one. */
export function workingDaysIn(
	amount: number,
	unit: WorkedUnit,
	{ weekdays }: WorkingCalendar,
): number {
	if (unit === "weeks") return amount * weekdays.length;
	return unit === "working hours" ? amount / hoursInBusinessDay : amount;
}

/** An amount in days of 24 hours. */
export function calendarDaysIn(
	amount: number,
	unit: Exclude<Unit, WorkedUnit>,
): number {
	return amount / { minutes: 1440, hours: 24, "calendar days": 1 }[unit];
}
