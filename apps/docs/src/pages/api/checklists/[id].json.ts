import type { APIRoute, GetStaticPaths } from "astro";
import { checklistPlanOf } from "../../../guide/plan.ts";
import { processes, processOf } from "../../../guide/processes.ts";

export const getStaticPaths = (() =>
	processes.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** What a checklist needs of a process: tasks, conditions, promises, holidays. The page fetches it when it is used. */
export const GET: APIRoute<Record<string, never>, { id: string }> = ({
	params,
}) => Response.json(checklistPlanOf(processOf(params.id)));
