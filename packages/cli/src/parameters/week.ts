import { UsageError } from "../usage-error.ts";

/** The partner's working weekdays, from the digits of `--week`; 1 is Monday. */
export function weekIn(digits: string): readonly number[] {
	if (/^(?!.*(.).*\1)[1-7]{1,7}$/.test(digits))
		return [...digits].map(Number).toSorted();
	throw new UsageError(
		`“${digits}” names no working days.`,
		"Write each weekday once, 1 is Monday: --week 12345.",
	);
}
