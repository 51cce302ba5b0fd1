import { noWorkingDays } from "../errors/calendar-issues.ts";
import { issueOf } from "../errors/issue.ts";
import { SlipwayError } from "../errors/slipway-error.ts";
import { epochDayOf, type PlainDate } from "./plain-date.ts";
import type { WorkingCalendar } from "./working-days.ts";

export {
	addWorkingDays,
	isWorkingDay,
	type WorkingCalendar,
	workingDaysBetween,
} from "./working-days.ts";

/**
 * A calendar of weekdays and holidays.
 * @throws {SlipwayError} `no-working-days` without a working weekday, `impossible-date` for a holiday that is no date.
 *
 * @example
 * ```ts
 * import { epochDayOf, isWorkingDay, workingCalendar } from "@slipway/core/calendar";
 * const calendar = workingCalendar("GB-ENG", [1, 2, 3, 4, 5], ["2026-12-28"]);
 * isWorkingDay(epochDayOf("2026-12-28"), calendar); // => false
 * ```
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
