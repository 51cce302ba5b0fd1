import { dayNumberOf } from "@slipway/core/calendar";
import { type Plan, planOf } from "@slipway/core/checklist";
import type { Process } from "@slipway/core/process";
import { holidayTableOf } from "./holidays.ts";

const known = new WeakMap<Process, Plan>();

/** What the checklist of a process needs of it; worked out once. */
export function checklistPlanOf(process: Process): Plan {
	const plan = known.get(process) ?? planFor(process);
	known.set(process, plan);
	return plan;
}

function planFor(process: Process): Plan {
	const { holidays, worked, half } = holidayTableOf(process);
	return planOf(
		process,
		Object.keys(holidays),
		worked.map(dayNumberOf),
		half.map(dayNumberOf),
	);
}
