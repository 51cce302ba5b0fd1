import {
	againBegins,
	beginOf,
	type CompiledNetwork,
	type CompiledTask,
	endFor,
	finishOf,
	fixBegins,
} from "../network/compiled.ts";
import { type Drawn, keptDrawn } from "./draw.ts";

/** The first runs of a simulation with the lengths that they drew, so that they can be made again with one length changed. */
export interface Replay {
	/** The lengths of each task, run by run. */
	readonly lengths: (task: number) => readonly Drawn[];
	/** When the task could begin, run by run. */
	readonly begins: (task: number) => Float64Array;
	/** The finishes of the runs, ascending; with a task and its lengths, those of the same runs with these lengths instead. */
	readonly finishes: (
		task?: number,
		lengths?: readonly Drawn[],
	) => Float64Array;
}

/** Keeps what is drawn for a number of runs. */
export function keptDraws(runs: number, draws: () => readonly Drawn[]) {
	return Array.from({ length: runs }, () => keptDrawn(draws()));
}

/** When a task is done that can begin at a time, with the lengths that were drawn for it. */
export function endOf(
	task: CompiledTask,
	ready: number,
	start: number,
	{ own, rounds }: Drawn,
): number {
	if (!Number.isNaN(task.doneAt)) return task.doneAt;
	const running = !Number.isNaN(task.startedAt);
	let end = finishOf(
		task.work,
		running ? task.startedAt : beginOf(task, ready),
		own,
	);
	if (running && end < start) end = start;
	if (task.review)
		for (const { mend, again } of rounds)
			end = finishOf(
				task.work,
				againBegins(
					task,
					task.review,
					finishOf(task.review.fix, fixBegins(task.review, end), mend),
				),
				again,
			);
	return end;
}

/**
 * The first runs of `simulate`, with what it draws from the same seed (`drawsFrom`), or others with what is drawn for them. What comes before a changed task stays as it was, so that only the rest is walked again.
 *
 * @example
 * ```ts
 * import { compile, drawsFrom, replayOf } from "@slipway/core/timeline";
 * const distribution = { shape: "fixed", amount: 5 } as const;
 * const work = { distribution, runs: "all days", factor: 1, calendar: 0 } as const;
 * const tasks = [{ id: "build", after: [], party: "partner", work }];
 * const network = compile({ start: "2027-01-04", calendars: [], tasks, target: 0 });
 * const replay = replayOf(network, 2, drawsFrom(network, 1));
 * const longer = replay.lengths(0).map(({ own }) => ({ own: own + 1, rounds: [] }));
 * [...replay.finishes(0, longer)].map((finish) => finish - network.start); // => [6, 6]
 * ```
 */
export function replayOf(
	network: CompiledNetwork,
	runs: number,
	next: () => readonly Drawn[],
): Replay {
	const { tasks, start, target } = network;
	const count = tasks.length;
	const draws = keptDraws(runs, next);
	const readyAt = new Float64Array(runs * count);
	const ends = new Float64Array(runs * count);
	const readyIn = (from: number, task: CompiledTask, times: Float64Array) => {
		let ready = start;
		for (const [each, earlier] of task.after.entries())
			ready = Math.max(
				ready,
				endFor(task, each, times[from + earlier] as number),
			);
		return ready;
	};
	draws.forEach((drawn, run) => {
		const from = run * count;
		tasks.forEach((task, index) => {
			const ready = readyIn(from, task, ends);
			readyAt[from + index] = ready;
			ends[from + index] = endOf(task, ready, start, drawn[index] as Drawn);
		});
	});
	/** The tasks that a changed one can move. */
	const movedBy = (changed: number) => {
		const moved = tasks.map((_, index) => index === changed);
		tasks.forEach(({ after }, index) => {
			if (after.some((earlier) => moved[earlier])) moved[index] = true;
		});
		return moved.flatMap((is, index) => (is && index > changed ? [index] : []));
	};
	const again = new Float64Array(count);
	return {
		lengths: (task) => draws.map((drawn) => drawn[task] as Drawn),
		begins: (task) =>
			Float64Array.from(draws, (_, run) => readyAt[run * count + task] ?? 0),
		finishes: (changed, lengths) => {
			const moved = changed === undefined ? [] : movedBy(changed);
			return Float64Array.from(draws, (drawn, run) => {
				const from = run * count;
				const before = ends[from + target] as number;
				const own = lengths?.[run];
				if (changed === undefined || own === undefined) return before;
				const end = endOf(
					tasks[changed] as CompiledTask,
					readyAt[from + changed] as number,
					start,
					own,
				);
				if (end === ends[from + changed]) return before;
				again.set(ends.subarray(from, from + count));
				again[changed] = end;
				for (const index of moved) {
					const task = tasks[index] as CompiledTask;
					const ready = readyIn(0, task, again);
					again[index] =
						ready === readyAt[from + index]
							? (ends[from + index] as number)
							: endOf(task, ready, start, drawn[index] as Drawn);
				}
				return again[target] as number;
			}).sort();
		},
	};
}
