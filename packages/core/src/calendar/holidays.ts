import * as z from "zod";
import { unknownRegion } from "../errors/calendar-issues.ts";
import { issueOf } from "../errors/issue.ts";
import { SlipwayError } from "../errors/slipway-error.ts";
import { loaders } from "./regions/loaders.generated.ts";
import names from "./regions/names.generated.json" with { type: "json" };

const Table = z.object({
	region: z.string(),
	name: z.string(),
	from: z.iso.date(),
	to: z.iso.date(),
	holidays: z.record(z.iso.date(), z.string()),
});

/** The public holidays of a region, substitute days included: plain dates with their English names. */
export type HolidayTable = z.output<typeof Table>;

/** Every region with a table: ISO 3166 code and English name. */
export const regionNames: Readonly<Record<string, string>> = names;

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
				}),
			],
			"The region",
		);
	return Table.parse((await load()).default);
}
