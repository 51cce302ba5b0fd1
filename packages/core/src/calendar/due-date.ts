import { impossibleAmount } from "../errors/calendar-issues.ts";
import { issueOf } from "../errors/issue.ts";
import { SlipwayError } from "../errors/slipway-error.ts";
import { type Allowance, dueDay } from "./due-day.ts";
import { epochDayOf, type PlainDate, plainDateOf } from "./plain-date.ts";
import type { WorkingCalendar } from "./working-days.ts";

export {
	type Allowance,
	calendarDaysIn,
	isWorked,
	type Unit,
	workingDaysIn,
} from "./due-day.ts";

/**
 * The last day on which an answer is in time, when its clock starts on a day. Business days and weeks are counted on the
 * calendar, the day of the start not included; a clock in hours is due on the day in which it ends at the latest.
 * @throws {SlipwayError} `impossible-date`, `impossible-amount`.
 *
 * @example
 * ```ts
 * import { dueDate, workingCalendar } from "@slipway/core/calendar";
 * const calendar = workingCalendar("NL", [1, 2, 3, 4, 5], ["2027-01-01"]);
 * const allowance = { within: 3, unit: "business days", handIn: "any-time" } as const;
 * dueDate("2026-12-31", allowance, calendar); // => "2027-01-06"
 * ```
 */
export function dueDate(
	start: PlainDate,
	allowance: Allowance,
	calendar: WorkingCalendar,
): PlainDate {
	const { within } = allowance;
	if (!Number.isFinite(within) || within < 0)
		throw new SlipwayError(
			[issueOf(impossibleAmount, ["within"], { received: String(within) })],
			"The promise",
		);
	return plainDateOf(dueDay(epochDayOf(start), allowance, calendar));
}
