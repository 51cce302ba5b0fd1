import { retreat } from "../network/clock.ts";
import {
	begunBy,
	type CompiledNetwork,
	type CompiledTask,
	type CompiledWork,
	dueFor,
} from "../network/compiled.ts";
import { handedOver } from "../network/hand-over.ts";
import type { Drawn } from "./draw.ts";

/**
 * Backwards: when each task must begin at the latest so that the target is done by a time with a given confidence. In
 * every run lengths and review rounds are drawn and the network is walked from its end; the answer is the time that a
 * share of (1 − confidence) of the runs lies under. Times are days since the origin; +∞ for tasks the target never waits for.
 *
 * @param draws the lengths of the next run, as `drawsFrom` has them.
 *
 * @example
 * ```ts
 * import { compile, drawsFrom, latestStarts } from "@slipway/core/timeline";
 * const distribution = { shape: "fixed", amount: 5 } as const;
 * const work = { distribution, runs: "all days", factor: 1, calendar: 0 } as const;
 * const tasks = [{ id: "build", after: [], party: "partner", work }];
 * const network = compile({ start: "2027-01-04", calendars: [], tasks, target: 0 });
 * [...latestStarts(network, network.start + 9, 0.8, 100, drawsFrom(network, 1))].map((start) => start - network.start); // => [4]
 * ```
 */
export function latestStarts(
	{ tasks, target }: CompiledNetwork,
	by: number,
	confidence: number,
	trials: number,
	draws: () => readonly Drawn[],
): Float64Array {
	const starts = tasks.map(() => new Float64Array(trials));
	const before = ({ clock }: CompiledWork, time: number, amount: number) =>
		clock === undefined ? time - amount : retreat(clock, time, amount);
	for (let trial = 0; trial < trials; trial++) {
		const due = new Float64Array(tasks.length).fill(Number.POSITIVE_INFINITY);
		due[target] = by;
		// Lengths are drawn whether or not a task matters, so that runs stay comparable.
		const drawn = draws();
		for (let index = tasks.length - 1; index >= 0; index--) {
			const task = tasks[index] as CompiledTask;
			const { own, rounds } = drawn[index] as Drawn;
			let time = due[index] as number;
			if (Number.isFinite(time)) {
				if (task.review)
					for (const { mend, again } of rounds)
						time = handedOver(
							before(
								task.review.fix,
								handedOver(
									begunBy(task, before(task.work, time, again)),
									-task.review.over,
								),
								mend,
							),
							task.review.over,
						);
				time = begunBy(task, before(task.work, time, own));
			}
			(starts[index] as Float64Array)[trial] = time;
			for (const [each, earlier] of task.after.entries())
				due[earlier] = Math.min(
					due[earlier] as number,
					dueFor(task, each, time),
				);
		}
	}
	return Float64Array.from(starts, (values) => {
		const sorted = values.sort();
		return (
			sorted[Math.floor((1 - confidence) * (trials - 1))] ??
			Number.POSITIVE_INFINITY
		);
	});
}
