import { weekdays } from "../contract/common.ts";
import { refuse } from "../refuse.ts";
import { datesBetween, daysIn, weekdayOf } from "./days.ts";

/** A range of dates with flags of the days of the week on which it counts. */
export type Range = {
	readonly [Day in (typeof weekdays)[number]]?: string | undefined;
} & { readonly start: string; readonly end: string };

/** The longest range of one message, in days. */
const longest = 750;

/** The dates of a range, without the days of the week that are switched off. Throws a Refusal when it is backwards or too long. */
export function datesOf(range: Range, pointer: string): readonly string[] {
	const days = daysIn(range.start, range.end);
	if (days < 1 || days > longest)
		throw refuse("dates", {
			code: "3 450",
			pointer: `${pointer}/@End`,
			fact: `From ${range.start} to ${range.end} is ${days < 1 ? "backwards" : `${days} days`}.`,
			fix: range.start,
		});
	return datesBetween(range.start, range.end).filter((date) => {
		const flag = weekdays[weekdayOf(date)];
		const value = flag && range[flag];
		return value !== "0" && value !== "false";
	});
}
