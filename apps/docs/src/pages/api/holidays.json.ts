import { regionNames } from "@slipway/core/calendar";
import type { APIRoute } from "astro";

/** Every region with a table of public holidays, by its ISO 3166 code, in the order of their names. */
export const GET: APIRoute = () =>
	Response.json({
		regions: Object.fromEntries(
			Object.entries(regionNames).toSorted(([, one], [, other]) =>
				one.localeCompare(other, "en"),
			),
		),
	});
