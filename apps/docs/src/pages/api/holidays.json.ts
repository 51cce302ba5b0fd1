import {
	holidaysOf,
	regionNames,
	unconfirmedRegions,
} from "@slipway/core/calendar";
import type { APIRoute } from "astro";
import { regionLabel } from "../../guide/words/region.ts";

const tables = await Promise.all(Object.keys(regionNames).map(holidaysOf));

/** Every region with a table of public holidays, by its ISO 3166 code, in the order of their names; other working weeks than from Monday to Friday, and what is not sure. */
export const GET: APIRoute = () =>
	Response.json({
		regions: Object.fromEntries(
			Object.keys(regionNames)
				.map((region) => [region, regionLabel(region)] as const)
				.toSorted(([, one], [, other]) => one.localeCompare(other, "en")),
		),
		weeks: Object.fromEntries(
			tables.flatMap(({ region, weekdays }) =>
				weekdays.join("") === "12345" ? [] : [[region, weekdays]],
			),
		),
		unconfirmed: Object.fromEntries(
			Object.entries(unconfirmedRegions).map(([region, { reason }]) => [
				region,
				reason,
			]),
		),
	});
