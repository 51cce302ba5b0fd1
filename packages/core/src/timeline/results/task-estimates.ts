import type { PlainDate } from "../../calendar/index.ts";
import type { Process } from "../../process/index.ts";
import type { EstimateRequest } from "../estimate-request.ts";
import type { CompiledTask } from "../network/compiled.ts";
import type { TaskFact } from "../network/network.ts";
import type { leadingUp } from "../network/network-of-process.ts";
import { percentile, type Simulation } from "../simulation/simulate.ts";
import type { Driver } from "./drivers.ts";

/** Names the days of an estimate. */
export interface DayNames {
	/** The day on which something is done that ends at a time. */
	readonly dateAt: (time: number) => PlainDate;
	/** The day of the launch, by its time. */
	readonly liveAt: (time: number) => PlainDate;
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
	tasks: readonly CompiledTask[],
	effort: ArrayLike<number>,
	{ durations, facts }: Pick<EstimateRequest, "durations" | "facts">,
	{ dateAt, dayAt, liveAt }: DayNames,
) {
	const count = placed.length;
	/** A task's times in the sampled runs, ascending. */
	const column = (values: Float64Array, task: number) => {
		const times = new Float64Array(runs.sample.runs);
		for (let run = 0; run < times.length; run++)
			times[run] = values[run * count + task] as number;
		return times.sort();
	};
	return placed.flatMap(({ id, task }, index) => {
		const fact = facts?.[id];
		if (fact && "skipped" in fact) return [];
		const driver = drivers.find((each) => each.task === index);
		const latestStart = latest?.[index];
		const finishes = column(runs.sample.finishes, index);
		return {
			id,
			title: task.title,
			actor: task.actor,
			...datesOf(
				fact,
				() => ({
					start: dayAt(percentile(column(runs.sample.starts, index), 0.5)),
					finish: dateAt(percentile(finishes, 0.5)),
					lateFinish: dateAt(percentile(finishes, 0.9)),
				}),
				tasks[index]?.isOverdue,
			),
			criticality: runs.criticality[index] as number,
			sensitivity: driver?.sensitivity ?? 0,
			slack: withoutTrace(slack[index] as number),
			...(driver && {
				swing: [liveAt(driver.swing[0]), liveAt(driver.swing[1])] as [
					string,
					string,
				],
			}),
			...(fact === undefined &&
				latestStart !== undefined &&
				Number.isFinite(latestStart) && { latestStart: dayAt(latestStart) }),
			...((effort[index] as number) > 0 && { effort: effort[index] as number }),
			basis: basisOf(task.duration.basis, durations?.[id]),
		};
	});
}

/** A number of days as somebody reads it, without what is too short for anything to happen in it. */
const withoutTrace = (days: number) => Math.round(days * 1e5) / 1e5;

interface Dates {
	readonly start: PlainDate;
	readonly finish: PlainDate;
	readonly lateFinish: PlainDate;
}

/** The days of a task: those that are known, and for the rest those of the runs. */
function datesOf(
	fact: Exclude<TaskFact, { skipped: true }> | undefined,
	inRuns: () => Dates,
	isOverdue = false,
): Dates & { readonly standing: "open" | "running" | "overdue" | "done" } {
	if (fact === undefined) return { standing: "open", ...inRuns() };
	if ("started" in fact)
		return {
			standing: isOverdue ? "overdue" : "running",
			...inRuns(),
			start: fact.started,
		};
	const { done } = fact;
	return { standing: "done", start: done, finish: done, lateFinish: done };
}

type Basis = Process["prerequisites"][string]["basis"];

/** How a length is known; figures of the reader's own count more than those of the definition. */
export function basisOf(
	basis: Basis,
	own: object | undefined,
): "published" | "derived" | "assumed" | "yours" {
	if (own) return "yours";
	if ("published" in basis) return "published";
	return "derived" in basis ? "derived" : "assumed";
}
