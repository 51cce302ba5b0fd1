import { noWorkingDays } from "../errors/calendar-issues.ts";
import { issueOf } from "../errors/issue.ts";
import { SlipwayError } from "../errors/slipway-error.ts";
import {
	type EpochDay,
	epochDayOf,
	type PlainDate,
	weekdayOf,
} from "./plain-date.ts";

/** When somebody works: on these weekdays, except on public holidays. */
export interface WorkingCalendar {
	/** An ISO 3166 code, for messages. */
	readonly region: string;
	/** Working weekdays, 1 is Monday (ISO 8601). */
	readonly weekdays: readonly number[];
	/** Public holidays. */
	readonly holidays: ReadonlySet<EpochDay>;
}

/**
 * A calendar of weekdays and holidays.
 * @throws {SlipwayError} `no-working-days` without a working weekday, `impossible-date` for a holiday that is no date.
 */
export function workingCalendar(
	region: string,
	weekdays: readonly number[],
	holidays: Iterable<PlainDate>,
): WorkingCalendar {
	const worked = weekdays.filter((weekday) => weekday >= 1 && weekday <= 7);
	if (worked.length === 0)
		throw new SlipwayError(
			[issueOf(noWorkingDays, ["weekdays"], { region })],
			"The calendar",
		);
	return {
		region,
		weekdays: worked,
		holidays: new Set([...holidays].map(epochDayOf)),
	};
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
