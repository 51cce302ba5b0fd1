import { regionNames, unconfirmedRegions } from "@slipway/core/calendar";

const countries = new Intl.DisplayNames("en", { type: "region" });

/** The name of a region: “Germany: Bayern”. */
export function regionName(region: string): string {
	const [code = region] = region.split("-");
	const part = regionNames[region]?.split(": ")[1];
	// The British nations have names of their own.
	if (part === undefined && code !== region)
		return regionNames[region] ?? region;
	const country = countries.of(code) ?? code;
	return part === undefined ? country : `${country}: ${part}`;
}

/** The same with a mark where nobody vouches for its table: “Ukraine (not confirmed)”. */
export function regionLabel(region: string): string {
	const mark = unconfirmedRegions[region]?.mark;
	if (mark === undefined) return regionName(region);
	const [, year] = /^not announced after (\d+)$/.exec(mark) ?? [];
	return `${regionName(region)} (${year ? `not announced after ${year}` : /* said */ "not confirmed"})`;
}
