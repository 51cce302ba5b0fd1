import type { PlainDate } from "../../calendar/index.ts";
import type { Process } from "../../process/index.ts";
import type { EstimateRequest } from "../estimate-request.ts";
import type { leadingUp } from "../network/network-of-process.ts";
import { percentile, type Simulation } from "../simulation/simulate.ts";
import type { Driver } from "./drivers.ts";

/** Names the days of an estimate. */
export interface DayNames {
	/** The day on which something is done that ends at a time. */
	readonly dateAt: (time: number) => PlainDate;
	/** The day in which a time lies. */
	readonly dayAt: (time: number) => PlainDate;
}

/** What the runs say of each task, in the order of the network. */
export function taskEstimates(
	placed: ReturnType<typeof leadingUp>,
	runs: Simulation,
	drivers: readonly Driver[],
	slack: ArrayLike<number>,
	latest: ArrayLike<number> | undefined,
	{ durations }: Pick<EstimateRequest, "durations">,
	{ dateAt, dayAt }: DayNames,
) {
	const count = placed.length;
	/** A task's times in the sampled runs, ascending. */
	const column = (values: Float64Array, task: number) => {
		const times = new Float64Array(runs.sample.runs);
		for (let run = 0; run < times.length; run++)
			times[run] = values[run * count + task] as number;
		return times.sort();
	};
	return placed.map(({ id, task }, index) => {
		const driver = drivers.find((each) => each.task === index);
		const latestStart = latest?.[index];
		const finishes = column(runs.sample.finishes, index);
		return {
			id,
			title: task.title,
			actor: task.actor,
			start: dayAt(percentile(column(runs.sample.starts, index), 0.5)),
			finish: dateAt(percentile(finishes, 0.5)),
			lateFinish: dateAt(percentile(finishes, 0.9)),
			criticality: runs.criticality[index] as number,
			sensitivity: driver?.sensitivity ?? 0,
			slack: slack[index] as number,
			...(driver && {
				swing: [dateAt(driver.swing[0]), dateAt(driver.swing[1])] as [
					string,
					string,
				],
			}),
			...(latestStart !== undefined &&
				Number.isFinite(latestStart) && { latestStart: dayAt(latestStart) }),
			basis: durations?.[id]
				? ("yours" as const)
				: basisOf(task.duration.basis),
		};
	});
}

type Basis = Process["prerequisites"][string]["basis"];

function basisOf(basis: Basis): "published" | "derived" | "assumed" {
	if ("published" in basis) return "published";
	return "derived" in basis ? "derived" : "assumed";
}
