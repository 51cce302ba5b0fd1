import { retreat, workedBetween } from "./clock.ts";
import {
	beginOf,
	begunBy,
	type CompiledNetwork,
	dueFor,
	finishOf,
	sampled,
} from "./compiled.ts";
import { trace } from "./day-of.ts";
import { readyAt } from "./ready-at.ts";

/** Earliest and latest times of each task when every length takes its median. */
export interface CriticalPath {
	readonly earliestStart: Float64Array;
	readonly earliestFinish: Float64Array;
	readonly latestStart: Float64Array;
	readonly latestFinish: Float64Array;
	/** How far each task can slip without moving the target: working days of its calendar, or days around the clock. */
	readonly slack: Float64Array;
	/** Positions of the tasks on the critical path, in order. */
	readonly path: readonly number[];
}

/**
 * The critical path method (Kelley and Walker, 1959): a pass forward for the earliest times, a pass backward for the
 * latest. Every length takes its median, and every round passes.
 *
 * @example
 * ```ts
 * import { compile, criticalPath } from "@slipway/core/timeline";
 * const task = (id: string, after: number[], amount: number) => {
 *   const distribution = { shape: "fixed", amount } as const;
 *   return { id, after, party: "partner", work: { distribution, runs: "all days", factor: 1, calendar: 0 } } as const;
 * };
 * const tasks = [task("short", [], 2), task("long", [], 5), task("launch", [0, 1], 1)];
 * criticalPath(compile({ start: "2027-01-04", calendars: [], tasks, target: 2 })).path; // => [1, 2]
 * ```
 */
export function criticalPath({
	tasks,
	start,
	target,
}: CompiledNetwork): CriticalPath {
	const count = tasks.length;
	const begins = new Float64Array(count);
	const ends = new Float64Array(count);
	const amounts = new Float64Array(count);
	const last = new Int32Array(count).fill(-1);
	tasks.forEach((task, index) => {
		const ready = readyAt(task, index, start, { ends, last });
		if (!Number.isNaN(task.doneAt)) {
			begins[index] = task.doneAt;
			ends[index] = task.doneAt;
			return;
		}
		const running = !Number.isNaN(task.startedAt);
		const begin = running ? task.startedAt : beginOf(task, ready);
		const amount = sampled(task.own, 0.5);
		amounts[index] = amount;
		begins[index] = running ? start : begin;
		ends[index] = Math.max(
			finishOf(task.work, begin, amount),
			running ? start : 0,
		);
	});

	const latestFinish = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
	const latestStart = new Float64Array(count);
	latestFinish[target] = ends[target] as number;
	for (let index = count - 1; index >= 0; index--) {
		const task = tasks[index] as CompiledNetwork["tasks"][number];
		const finish = latestFinish[index] as number;
		const amount = amounts[index] as number;
		latestStart[index] = !Number.isFinite(finish)
			? finish
			: begunBy(
					task,
					task.work.clock
						? retreat(task.work.clock, finish, amount)
						: finish - amount,
				);
		for (const [each, earlier] of task.after.entries())
			latestFinish[earlier] = Math.min(
				latestFinish[earlier] as number,
				dueFor(task, each, latestStart[index] as number),
			);
	}

	const path: number[] = [];
	for (let index = target; index >= 0; index = last[index] as number)
		path.unshift(index);
	return {
		earliestStart: begins,
		earliestFinish: ends,
		latestStart,
		latestFinish,
		slack: latestFinish.map((latest, index) => {
			const end = ends[index] as number;
			// What nothing waits for can slip to the target: JSON has no number without end.
			const finish = Number.isFinite(latest)
				? latest
				: (ends[target] as number);
			if (finish <= end + trace) return 0;
			const clock = tasks[index]?.work.clock;
			return clock ? workedBetween(clock, end, finish) : finish - end;
		}),
		path,
	};
}
