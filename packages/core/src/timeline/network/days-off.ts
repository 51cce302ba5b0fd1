import {
	dayNumberOf,
	isPlainDate,
	type PlainDate,
	plainDateOf,
} from "../../calendar/day-number.ts";

/** More days off than anybody has within an estimate; bounds what a link can ask for. */
const most = 1000;

/**
 * The days off that a text names: days and stretches, with commas between. Undefined for other text, and for over 1,000
 * days.
 *
 * @example
 * ```ts
 * import { daysOff } from "@slipway/core/timeline";
 * daysOff("2027-02-27..2027-03-01, 2027-03-08"); // => ["2027-02-27", "2027-02-28", "2027-03-01", "2027-03-08"]
 * daysOff("in March"); // => undefined
 * ```
 */
export function daysOff(text: string): readonly PlainDate[] | undefined {
	const days: PlainDate[] = [];
	for (const part of text.split(",")) {
		const [from = "", to = from, more] = part.trim().split("..");
		if (
			!isPlainDate(from) ||
			!isPlainDate(to) ||
			more !== undefined ||
			to < from
		)
			return undefined;
		const last = dayNumberOf(to);
		for (let day = dayNumberOf(from); day <= last; day++)
			if (days.push(plainDateOf(day)) > most) return undefined;
	}
	return days;
}
