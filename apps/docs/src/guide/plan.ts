import { type Plan, planOf } from "@slipway/core/checklist";
import type { Process } from "@slipway/core/process";
import { holidaysWhere } from "./holidays.ts";

const known = new WeakMap<Process, Plan>();

/** What the checklist of a process needs of it; worked out once. */
export function checklistPlanOf(process: Process): Plan {
	const plan = known.get(process) ?? planOf(process, holidaysWhere(process));
	known.set(process, plan);
	return plan;
}
