import { dayNumberOf } from "@slipway/core/calendar";
import type { Guide } from "./guide.ts";
import { estimateAtBuild } from "./timeline.ts";

/** When a stage ends, in whole weeks after the start: in half of the runs, and in nine of ten. */
export interface StageWeeks {
	readonly median: number;
	readonly late: number;
}

/** When each stage ends by the estimate for default answers, by stage id. A stage without a task of its own has no end. */
export function stageWeeksOf(guide: Guide): ReadonlyMap<string, StageWeeks> {
	const { start, tasks } = estimateAtBuild(guide);
	const first = dayNumberOf(start);
	const weeks = (dates: readonly string[]) =>
		Math.ceil((Math.max(...dates.map(dayNumberOf)) - first + 1) / 7);
	const ends = new Map<string, StageWeeks>();
	for (const { id } of guide.stages) {
		const own = tasks.filter(
			(task) => guide.tasks.get(task.id)?.stageId === id,
		);
		if (own.length > 0)
			ends.set(id, {
				median: weeks(own.map(({ finish }) => finish)),
				late: weeks(own.map(({ lateFinish }) => lateFinish)),
			});
	}
	return ends;
}
