import type { APIRoute, GetStaticPaths } from "astro";
import { processes, processOf } from "../../../guide/processes.ts";

export const getStaticPaths = (() =>
	processes.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** One whole process; valid against process.schema.json. */
export const GET: APIRoute<Record<string, never>, { id: string }> = ({
	params,
}) => Response.json(processOf(params.id));
