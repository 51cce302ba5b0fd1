import { epochDayOf, type PlainDate } from "@slipway/core/calendar";

/**
 * The day for which pages are built. `DOCS_BUILT_ON=2027-01-04` sets it, so that the same definitions give the same
 * pages; otherwise it is today, in UTC.
 * @throws {SlipwayError} `impossible-date`.
 */
export function builtOn(
	given: string | undefined = process.env.DOCS_BUILT_ON,
): PlainDate {
	const date = given || new Date().toISOString().slice(0, 10);
	epochDayOf(date);
	return date;
}
