import type { PlainDate } from "../days.ts";

/** The last of the days that are known. */
export function latest(
	days: readonly (PlainDate | undefined)[],
): PlainDate | undefined {
	return days
		.filter((day) => day !== undefined)
		.toSorted()
		.at(-1);
}
