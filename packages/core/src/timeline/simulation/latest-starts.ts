import { retreat } from "../network/clock.ts";
import {
	type CompiledNetwork,
	type CompiledWork,
	sampled,
} from "../network/compiled.ts";

import { sharesFrom } from "./draw.ts";

/**
 * Backwards: when each task must begin at the latest so that the target is done by a time with a given confidence. In
 * every run lengths and review rounds are drawn and the network is walked from its end; the answer is the time that a
 * share of (1 − confidence) of the runs lies under. Times are days since the origin; +∞ for tasks the target never waits for.
 *
 * @example
 * ```ts
 * import { compile, latestStarts } from "@slipway/core/timeline";
 * const distribution = { shape: "fixed", amount: 5 } as const;
 * const work = { distribution, runs: "all days", factor: 1, calendar: 0 } as const;
 * const tasks = [{ id: "build", after: [], party: "partner", work }];
 * const network = compile({ start: "2027-01-04", calendars: [], tasks, target: 0 });
 * [...latestStarts(network, network.start + 9, 0.8, 100, 1)].map((start) => start - network.start); // => [4]
 * ```
 */
export function latestStarts(
	{ tasks, target }: CompiledNetwork,
	by: number,
	confidence: number,
	trials: number,
	seed: number,
): Float64Array {
	const share = sharesFrom(seed);
	const starts = tasks.map(() => new Float64Array(trials));
	const before = ({ clock }: CompiledWork, time: number, amount: number) =>
		clock === undefined ? time - amount : retreat(clock, time, amount);
	for (let trial = 0; trial < trials; trial++) {
		const due = new Float64Array(tasks.length).fill(Number.POSITIVE_INFINITY);
		due[target] = by;
		for (let index = tasks.length - 1; index >= 0; index--) {
			const task = tasks[index] as CompiledNetwork["tasks"][number];
			let time = due[index] as number;
			const { review } = task;
			// The same numbers are drawn whether or not the task matters, so that runs stay comparable.
			let rounds = 1;
			if (review !== undefined)
				while (rounds < review.maximumRounds && share() >= review.chance)
					rounds++;
			for (let round = 1; round < rounds; round++) {
				const again = sampled(task.work.table, share());
				const mend = review ? sampled(review.fix.table, share()) : 0;
				if (Number.isFinite(time) && review)
					time = before(review.fix, before(task.work, time, again), mend);
			}
			const amount = sampled(task.work.table, share());
			if (Number.isFinite(time)) time = before(task.work, time, amount);
			(starts[index] as Float64Array)[trial] = time;
			for (const earlier of task.after)
				due[earlier] = Math.min(due[earlier] as number, time);
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
