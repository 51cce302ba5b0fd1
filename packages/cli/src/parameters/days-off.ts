import { daysOff } from "@slipway/core/timeline";
import { UsageError } from "../usage-error.ts";

/** The partner's days off, from the words of `--off`. */
export function daysOffIn(words: readonly string[]): readonly string[] {
	return words.flatMap((text) => {
		const days = daysOff(text);
		if (days) return days;
		throw new UsageError(
			`“${text}” does not name days off.`,
			'Write days and stretches of at most 1,000 days, with “half” behind half days: --off "2027-02-01..2027-02-12,2027-12-24 half".',
		);
	});
}
