import { type EpochDay, weekdayOf } from "./day-number.ts";

/** When somebody works: on these weekdays, except on public holidays. */
export interface WorkingCalendar {
	/** An ISO 3166 code, for messages. */
	readonly region: string;
	/** Working weekdays, 1 is Monday (ISO 8601). */
	readonly weekdays: readonly number[];
	/** Public holidays. */
	readonly holidays: ReadonlySet<EpochDay>;
}

/** Whether somebody with this calendar works on the day. */
export function isWorkingDay(
	day: EpochDay,
	{ weekdays, holidays }: WorkingCalendar,
): boolean {
	return weekdays.includes(weekdayOf(day)) && !holidays.has(day);
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

/** The working day that comes a number of working days after the day; the day itself does not count. */
export function addWorkingDays(
	day: EpochDay,
	count: number,
	calendar: WorkingCalendar,
): EpochDay {
	let next = day;
	for (let left = count; left > 0; ) {
		next++;
		if (isWorkingDay(next, calendar)) left--;
	}
	return next;
}

/** How many working days lie after the first day, up to the last one, which counts; 0 when it is not later. */
export function workingDaysBetween(
	first: EpochDay,
	last: EpochDay,
	calendar: WorkingCalendar,
): number {
	let count = 0;
	for (let day = first + 1; day <= last; day++)
		if (isWorkingDay(day, calendar)) count++;
	return count;
}
