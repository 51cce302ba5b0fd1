import * as z from "zod";
import { unknownRegion } from "../errors/calendar-issues.ts";
import { issueOf } from "../errors/issue.ts";
import { SlipwayError } from "../errors/slipway-error.ts";
import { regionMeant } from "./region-meant.ts";
import { loaders } from "./regions/loaders.generated.ts";
import names from "./regions/names.generated.json" with { type: "json" };
import unconfirmed from "./regions/unconfirmed.generated.json" with {
	type: "json",
};
import {
	type DayOff,
	type WorkingCalendar,
	workingCalendar,
} from "./working-calendar.ts";

const Table = z.object({
	region: z.string(),
	name: z.string(),
	from: z.iso.date(),
	to: z.iso.date(),
	announcedTo: z.iso
		.date()
		.optional()
		.describe(
			"Where the government exchanges working days year by year: the last day that it has announced. After it come the holidays of the law alone.",
		),
	unconfirmed: z
		.string()
		.optional()
		.describe("Why the table is not verified; absent where it is."),
	weekdays: z
		.array(z.int().min(1).max(7))
		.describe("The working week of the region; 1 is Monday."),
	holidays: z.record(z.iso.date(), z.string()),
	worked: z
		.array(z.iso.date())
		.default([])
		.describe("Days at weekends that are worked in exchange for a day off."),
	half: z
		.array(z.iso.date())
		.default([])
		.describe("Days that are worked until their middle."),
});

/** The public holidays of a region, days in lieu included: plain dates with their English names. Days exchanged are in `worked`. */
export type HolidayTable = z.output<typeof Table>;

/** Every region with a table: ISO 3166 code and English name. */
export const regionNames: Readonly<Record<string, string>> = names;

/** Regions for whose table, or a part of it, nobody vouches: two or three words to set behind the name, and the reason. */
export const unconfirmedRegions: Readonly<
	Record<string, { readonly mark: string; readonly reason: string }>
> = unconfirmed;

/**
 * The name of a region, with a mark where nobody vouches for its table.
 *
 * @example
 * ```ts
 * import { regionLabel } from "@slipway/core/calendar";
 * regionLabel("UA"); // => "Ukraine (not confirmed)"
 * ```
 */
export function regionLabel(region: string): string {
	const { mark } = unconfirmedRegions[region] ?? {};
	return `${regionNames[region] ?? region}${mark ? ` (${mark})` : ""}`;
}

/**
 * Loads the table of one region.
 * @throws {SlipwayError} `unknown-region`, with the nearest known code as a hint.
 *
 * @example
 * ```ts
 * import { holidaysOf } from "@slipway/core/calendar";
 * const { holidays } = await holidaysOf("GB-ENG");
 * holidays["2026-12-28"]; // => "Boxing Day (substitute day)"
 * ```
 */
export async function holidaysOf(region: string): Promise<HolidayTable> {
	const load = Object.hasOwn(loaders, region) ? loaders[region] : undefined;
	if (load === undefined)
		throw new SlipwayError(
			[
				issueOf(unknownRegion, ["region"], {
					received: region,
					known: Object.keys(names),
					meant: regionMeant(region, regionNames),
				}),
			],
			"The region",
		);
	return Table.parse((await load()).default);
}

/**
 * When somebody works who keeps the holidays of a table; without weekdays in the usual week of its region.
 * @param off days on which they do not work for reasons of their own; with “ half” behind it, half a day.
 * @throws {SlipwayError} `no-working-days` when the weekdays have none.
 *
 * @example
 * ```ts
 * import { calendarOfTable, epochDayOf, holidaysOf, isWorkingDay } from "@slipway/core/calendar";
 * const china = calendarOfTable(await holidaysOf("CN"));
 * isWorkingDay(epochDayOf("2026-10-10"), china); // => true
 * ```
 */
export function calendarOfTable(
	table: HolidayTable,
	weekdays: readonly number[] = table.weekdays,
	off: readonly DayOff[] = [],
): WorkingCalendar {
	return workingCalendar(table.region, weekdays, Object.keys(table.holidays), {
		...table,
		off,
	});
}
