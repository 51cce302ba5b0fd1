/**
 * A day of a clock that is wrong by decades, moved to the nearest day of the format. Everything else stays as it is.
 *
 * @example
 * ```ts
 * import { dayWithin } from "@slipway/core/checklist";
 * dayWithin("1970-01-01"); // => "2000-01-01"
 * ```
 */
export function dayWithin(day: string): string {
	if (!/^[+-]?\d{4,}-\d\d-\d\d$/.test(day)) return day;
	if (/^20\d\d-/.test(day)) return day;
	return Number.parseInt(day, 10) > 2099 ? "2099-12-31" : "2000-01-01";
}
