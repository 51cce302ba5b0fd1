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

/** A date, or a date with “ half” behind it. */
export type DayOff = PlainDate | `${PlainDate} half`;

/**
 * Whole days off, and those that are worked until their middle.
 *
 * @example
 * ```ts
 * import { splitDaysOff } from "@slipway/core/calendar";
 * splitDaysOff(["2027-12-23", "2027-12-24 half"]); // => [["2027-12-23"], ["2027-12-24"]]
 * ```
 */
export function splitDaysOff(
	off: readonly DayOff[],
): readonly [whole: readonly PlainDate[], half: readonly PlainDate[]] {
	const isHalf = (day: DayOff) => day.endsWith(" half");
	return [
		off.filter((day) => !isHalf(day)),
		off.filter(isHalf).map((day) => day.slice(0, 10)),
	];
}

/** What a table says besides its holidays. */
export interface WorkedAndKnown {
	/** Days that are worked whatever their weekday. */
	readonly worked?: readonly PlainDate[] | undefined;
	/**
	 * Days on which somebody does not work for reasons of their own; they are off even where a weekend would be worked. A day
	 * with “ half” behind it is worked until its middle.
	 */
	readonly off?: readonly DayOff[] | undefined;
	/** Days that are worked until their middle: in some countries 24 December. */
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
	const [whole, halves] = splitDaysOff(off);
	const halfDays = [...half, ...halves].map(epochDayOf);
	return {
		region,
		weekdays: workdays,
		holidays: new Set([...holidays, ...whole].map(epochDayOf)),
		worked: worked.filter((date) => !whole.includes(date)).map(epochDayOf),
		...(halfDays.length > 0 && { halfDays }),
		...(to !== undefined && { knownTo: epochDayOf(to) }),
	};
}
