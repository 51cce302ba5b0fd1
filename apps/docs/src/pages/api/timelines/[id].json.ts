import type { APIRoute, GetStaticPaths } from "astro";
import { guideOf } from "../../../guide/guide.ts";
import { processes, processOf } from "../../../guide/processes.ts";
import { timelinePlanOf } from "../../../guide/timeline.ts";

export const getStaticPaths = (() =>
	processes.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** What the timeline needs of a process besides the process itself. The page fetches it when it comes to life. */
export const GET: APIRoute<Record<string, never>, { id: string }> = ({
	params,
}) => Response.json(timelinePlanOf(guideOf(processOf(params.id))));
