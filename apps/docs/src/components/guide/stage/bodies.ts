import type { StageSection } from "../../../guide/sections/stage.ts";
import Cases from "./Cases.astro";
import Tasks from "./Tasks.astro";

/** What draws each section of a stage’s page. Every one takes `guide` and `stage`. */
export const stageBodies = {
	tasks: Tasks,
	cases: Cases,
} satisfies Record<StageSection, unknown>;
