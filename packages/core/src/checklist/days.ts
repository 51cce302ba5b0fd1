import type { Plan, PlanPromise } from "./plan/plan.ts";

/** A calendar date without time or zone, `YYYY-MM-DD`. */
export type PlainDate = string;

type Calendar = Pick<Plan["calendar"], "weekdays" | "holidays">;

/**
 * The last day on which a promise is kept, when its clock starts on `start`. A clock that runs in hours is due on the
 * day in which it ends at the latest.
 */
export function dueDate(
	start: PlainDate,
	promise: PlanPromise,
	calendar: Calendar,
): PlainDate {
	const { within, unit } = promise;
	const from =
		promise.handIn === "next-working-day" && !isWorkingDay(start, calendar)
			? addWorkingDays(start, 1, calendar)
			: start;
	if (unit === "business days")
		return addWorkingDays(from, Math.ceil(within), calendar);
	if (unit === "weeks")
		return addWorkingDays(
			from,
			Math.ceil(within * calendar.weekdays.length),
			calendar,
		);
	const perDay = { minutes: 1440, hours: 24, "calendar days": 1 }[unit];
	return addDays(from, Math.ceil(within / perDay));
}

/** How many working days lie after one day, up to another that is counted; 0 when it is not later. */
export function workingDaysAfter(
	from: PlainDate,
	to: PlainDate,
	calendar: Calendar,
): number {
	let count = 0;
	for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
		if (isWorkingDay(day, calendar)) count++;
	return count;
}

/** “Tue 12 Jan”; with the year where that is not the one of `today`, or the next one soon: “Tue 12 Jan 2027”. */
export function dayWords(day: PlainDate, today: PlainDate): string {
	const [year = "", month = "", date = ""] = day.split("-");
	const near =
		year === today.slice(0, 4) || Math.abs(number(day) - number(today)) < 183;
	return [
		weekdays[weekdayOf(day) - 1],
		Number(date),
		months[Number(month) - 1],
		...(near ? [] : [year]),
	].join(" ");
}

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const dayLength = 86_400_000;

function addWorkingDays(
	start: PlainDate,
	count: number,
	calendar: Calendar,
): PlainDate {
	let day = start;
	for (let left = count; left > 0; ) {
		day = addDays(day, 1);
		if (isWorkingDay(day, calendar)) left--;
	}
	return day;
}

function isWorkingDay(day: PlainDate, calendar: Calendar): boolean {
	return (
		calendar.weekdays.includes(weekdayOf(day)) &&
		!calendar.holidays.includes(day)
	);
}

function addDays(day: PlainDate, count: number): PlainDate {
	return new Date((number(day) + count) * dayLength).toISOString().slice(0, 10);
}

/** 1 is Monday. */
function weekdayOf(day: PlainDate): number {
	// 1 January 1970 was a Thursday.
	return ((number(day) + 3) % 7) + 1;
}

/** Days since 1 January 1970. */
function number(day: PlainDate): number {
	return Date.parse(day) / dayLength;
}
