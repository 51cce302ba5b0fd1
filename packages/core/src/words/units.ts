import { formOf } from "./counted.ts";

/** What lengths and promises are counted in. */
export type TimeUnit =
	| "minutes"
	| "hours"
	| "working hours"
	| "business days"
	| "calendar days"
	| "weeks";

/**
 * What an amount of time is counted in, in words.
 *
 * @example
 * ```ts
 * import { unitWords } from "@slipway/core/words";
 * unitWords(1, "business days"); // => "business day"
 * ```
 */
export function unitWords(amount: number, unit: TimeUnit): string {
	switch (unit) {
		case "minutes":
			return formOf(amount, "minute", "minutes");
		case "hours":
			return formOf(amount, "hour", "hours");
		case "working hours":
			return formOf(amount, "working hour", "working hours");
		case "business days":
			return formOf(amount, "business day", "business days");
		case "calendar days":
			return formOf(amount, "calendar day", "calendar days");
		case "weeks":
			return formOf(amount, "week", "weeks");
	}
}
