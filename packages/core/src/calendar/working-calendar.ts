import { noWorkingDays } from "../errors/calendar-issues.ts";
import { issueOf } from "../errors/issue.ts";
import { SlipwayError } from "../errors/slipway-error.ts";
import { epochDayOf, type PlainDate } from "./plain-date.ts";
import type { WorkingCalendar } from "./working-days.ts";

export {
	addWorkingDays,
	isWorkingDay,
	type WorkingCalendar,
	workedShare,
	workingDaysBetween,
} from "./working-days.ts";

/** What a table says besides its holidays. */
export interface WorkedAndKnown {
	/** Days that are worked whatever their weekday. */
	readonly worked?: readonly PlainDate[] | undefined;
	/** Days on which somebody does not work for reasons of their own; they are off even where a weekend would be worked. */
	readonly off?: readonly PlainDate[] | undefined;
	/** Days of which they work one half. */
	readonly half?: readonly PlainDate[] | undefined;
	/** The last day of the table. */
	readonly to?: PlainDate | undefined;
}

/**
 * A calendar of weekdays and holidays, and of days that are worked in exchange.
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
	{ worked = [], off = [], half = [], to }: WorkedAndKnown = {},
): WorkingCalendar {
	const workdays = weekdays.filter((weekday) => weekday >= 1 && weekday <= 7);
	if (workdays.length === 0)
		throw new SlipwayError(
			[issueOf(noWorkingDays, ["weekdays"], { region })],
			"The calendar",
		);
	return {
		region,
		weekdays: workdays,
		holidays: new Set([...holidays, ...off].map(epochDayOf)),
		worked: worked.filter((date) => !off.includes(date)).map(epochDayOf),
		...(half.length > 0 && { halfDays: new Set(half.map(epochDayOf)) }),
		...(to !== undefined && { knownTo: epochDayOf(to) }),
	};
}
