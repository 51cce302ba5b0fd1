import {
	dayNumberOf,
	isPlainDate,
	plainDateOf,
} from "../../calendar/day-number.ts";
import type { DayOff } from "../../calendar/working-calendar.ts";

/** More days off than anybody has within an estimate; bounds what a link can ask for. */
const most = 1000;

/**
 * The days off that a text names: days and stretches, with commas between, each with “half” behind it where half of the day
 * is off. Undefined for other text, and for over 1,000 days.
 *
 * @example
 * ```ts
 * import { daysOff } from "@slipway/core/timeline";
 * daysOff("2027-02-27..2027-03-01, 2027-03-08"); // => ["2027-02-27", "2027-02-28", "2027-03-01", "2027-03-08"]
 * daysOff("2027-12-24 half"); // => ["2027-12-24 half"]
 * daysOff("in March"); // => undefined
 * ```
 */
export function daysOff(text: string): readonly DayOff[] | undefined {
	const days: DayOff[] = [];
	for (const part of text.split(",")) {
		const [stretch = "", half, ...others] = part.trim().split(/\s+/);
		const [from = "", to = from, more] = stretch.split("..");
		if (
			!isPlainDate(from) ||
			!isPlainDate(to) ||
			more !== undefined ||
			to < from ||
			(half ?? "half") !== "half" ||
			others.length > 0
		)
			return undefined;
		const last = dayNumberOf(to);
		for (let day = dayNumberOf(from); day <= last; day++) {
			const date = plainDateOf(day);
			if (days.push(half ? `${date} half` : date) > most) return undefined;
		}
	}
	return days;
}
