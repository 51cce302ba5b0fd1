import { type EpochDay, weekdayOf } from "./day-number.ts";

/** When somebody works: on these weekdays, except on public holidays, and on weekends that are exchanged for another day. */
export interface WorkingCalendar {
	/** An ISO 3166 code, for messages. */
	readonly region: string;
	/** Working weekdays, 1 is Monday (ISO 8601). */
	readonly weekdays: readonly number[];
	/** Public holidays. */
	readonly holidays: ReadonlySet<EpochDay>;
	/** Days that are worked whatever their weekday: in some countries a Saturday makes up for a day off. They are few. */
	readonly worked?: readonly EpochDay[] | undefined;
	/** Days that are worked until their middle, where they are worked at all. They are few. */
	readonly halfDays?: readonly EpochDay[] | undefined;
	/** The last day whose public holidays are known; without it nobody has said. */
	readonly knownTo?: EpochDay | undefined;
}

/**
 * Whether somebody with this calendar works on the day.
 * @example
 * ```ts
 * import { epochDayOf, isWorkingDay, workingCalendar } from "@slipway/core/calendar";
 * const calendar = workingCalendar("NL", [1, 2, 3, 4, 5], ["2027-01-01"]);
 * isWorkingDay(epochDayOf("2027-01-01"), calendar); // => false
 * ```
 */
export function isWorkingDay(
	day: EpochDay,
	{ weekdays, holidays, worked }: WorkingCalendar,
): boolean {
	return (
		worked?.includes(day) ||
		(weekdays.includes(weekdayOf(day)) && !holidays.has(day))
	);
}

/**
 * How much of a business day is worked on the day: 1, ½ or 0.
 * @example
 * ```ts
 * import { epochDayOf, workedShare, workingCalendar } from "@slipway/core/calendar";
 * const calendar = workingCalendar("DE", [1, 2, 3, 4, 5], [], { half: ["2026-12-24"] });
 * workedShare(epochDayOf("2026-12-24"), calendar); // => 0.5
 * ```
 */
export function workedShare(day: EpochDay, calendar: WorkingCalendar): number {
	if (!isWorkingDay(day, calendar)) return 0;
	return calendar.halfDays?.includes(day) ? 0.5 : 1;
}

/** The day itself when it is a working day, else the next one that is. */
export function workingDayFrom(
	day: EpochDay,
	calendar: WorkingCalendar,
): EpochDay {
	let next = day;
	while (!isWorkingDay(next, calendar)) next++;
	return next;
}

/**
 * The working day by whose end a number of working days have passed since the day, which does not count itself. A half day
 * is half a working day.
 * @example
 * ```ts
 * import { addWorkingDays, epochDayOf, plainDateOf, workingCalendar } from "@slipway/core/calendar";
 * const calendar = workingCalendar("NL", [1, 2, 3, 4, 5], ["2027-01-01"]);
 * plainDateOf(addWorkingDays(epochDayOf("2026-12-31"), 1, calendar)); // => "2027-01-04"
 * ```
 */
export function addWorkingDays(
	day: EpochDay,
	count: number,
	calendar: WorkingCalendar,
): EpochDay {
	let next = day;
	for (let left = count; left > 0; left -= workedShare(next, calendar)) next++;
	return next;
}

/**
 * How many working days lie after the first day, up to the last one, which counts; 0 when it is not later. A half day is
 * half a working day.
 * @example
 * ```ts
 * import { epochDayOf, workingCalendar, workingDaysBetween } from "@slipway/core/calendar";
 * const calendar = workingCalendar("NL", [1, 2, 3, 4, 5], ["2027-01-01"]);
 * workingDaysBetween(epochDayOf("2026-12-30"), epochDayOf("2027-01-04"), calendar); // => 2
 * ```
 */
export function workingDaysBetween(
	first: EpochDay,
	last: EpochDay,
	calendar: WorkingCalendar,
): number {
	let count = 0;
	for (let day = first + 1; day <= last; day++)
		count += workedShare(day, calendar);
	return count;
}
