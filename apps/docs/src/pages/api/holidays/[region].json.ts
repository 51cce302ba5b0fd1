import { holidaysOf, regionNames } from "@slipway/core/calendar";
import type { APIRoute, GetStaticPaths } from "astro";

export const getStaticPaths = (() =>
	Object.keys(regionNames).map((region) => ({
		params: { region },
	}))) satisfies GetStaticPaths;

/** The public holidays of one region, substitute days included. A timeline fetches the regions that it needs. */
export const GET: APIRoute<Record<string, never>, { region: string }> = async ({
	params,
}) => Response.json(await holidaysOf(params.region));
