import type { APIRoute, GetStaticPaths } from "astro";
import { guideOf } from "../../../guide/guide.ts";
import { placesOf } from "../../../guide/places.ts";
import { processes, processOf } from "../../../guide/processes.ts";

export const getStaticPaths = (() =>
	processes.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** What the search of a guide's pages offers beside pages. The page fetches it when the search is opened. */
export const GET: APIRoute<Record<string, never>, { id: string }> = ({
	params,
}) => Response.json(placesOf(guideOf(processOf(params.id))));
