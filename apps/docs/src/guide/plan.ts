import { holidaysOf } from "@slipway/core/calendar";
import { type Plan, planOf } from "@slipway/core/checklist";
import type { Process } from "@slipway/core/process";
import { processes } from "./processes.ts";

const regions = new Set(processes.map(({ calendar }) => calendar.region));
const holidays = new Map(
	await Promise.all(
		[...regions].map(async (region) => {
			const table = await holidaysOf(region);
			return [region, Object.keys(table.holidays)] as const;
		}),
	),
);
const known = new WeakMap<Process, Plan>();

/** What the checklist of a process needs of it; worked out once. */
export function checklistPlanOf(process: Process): Plan {
	const plan =
		known.get(process) ??
		planOf(process, holidays.get(process.calendar.region) ?? []);
	known.set(process, plan);
	return plan;
}
