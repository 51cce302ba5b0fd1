import { counted } from "../../words/counted.ts";

/**
 * How many days a date is before or after another, in words.
 *
 * @example
 * ```ts
 * import { shiftWords } from "@slipway/core/timeline";
 * shiftWords(-1); // => "1 day earlier"
 * ```
 */
export function shiftWords(days: number): string {
	const amount = Math.abs(days);
	return `${counted(amount, "day")} ${days < 0 ? "earlier" : "later"}`;
}
