import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import {
	beginOf,
	type CompiledNetwork,
	finishOf,
	sampled,
} from "./compiled.ts";

/** What many runs of a network showed. Times are days since the network's origin. */
export interface Simulation {
	readonly trials: number;
	/** When the target was done in each run, ascending. */
	readonly finishes: Float64Array;
	/** For each task the share of runs in which it lay on the critical path. */
	readonly criticality: Float64Array;
	/** For each task the standard deviation of its length, in days. */
	readonly spread: Float64Array;
	/** For each task the mean time on the critical path spent on the task itself, and on mending after failed rounds. */
	readonly waiting: { readonly own: Float64Array; readonly fix: Float64Array };
	/** Starts and finishes of each task in the first runs: run by run, task by task. */
	readonly sample: {
		readonly runs: number;
		readonly starts: Float64Array;
		readonly finishes: Float64Array;
	};
}

const sampleRuns = 2000;

/**
 * Runs the network many times with random lengths. The same network, number of trials and seed always give the same
 * figures.
 */
export function simulate(
	{ tasks, start, target }: CompiledNetwork,
	trials: number,
	seed: number,
): Simulation {
	const count = tasks.length;
	const random = xoroshiro128plus(seed);
	const share = () => (random.next() >>> 0) / 4_294_967_296;
	const begins = new Float64Array(count);
	const ends = new Float64Array(count);
	const fixes = new Float64Array(count);
	const last = new Int32Array(count);
	const finishes = new Float64Array(trials);
	const critical = new Float64Array(count);
	const own = new Float64Array(count);
	const fix = new Float64Array(count);
	const sum = new Float64Array(count);
	const squares = new Float64Array(count);
	const runs = Math.min(trials, sampleRuns);
	const sampleStarts = new Float64Array(runs * count);
	const sampleFinishes = new Float64Array(runs * count);

	for (let trial = 0; trial < trials; trial++) {
		for (let index = 0; index < count; index++) {
			const task = tasks[index] as CompiledNetwork["tasks"][number];
			let ready = start;
			let latest = -1;
			for (const earlier of task.after) {
				const end = ends[earlier] as number;
				if (end > ready) {
					ready = end;
					latest = earlier;
				}
			}
			last[index] = latest;
			fixes[index] = 0;
			// A done task draws its numbers too, so that what it is compared with has the same luck elsewhere.
			const running = !Number.isNaN(task.startedAt);
			const begin = running ? task.startedAt : beginOf(task, ready);
			const { table } = task.work;
			let end = finishOf(
				task.work,
				begin,
				sampled(table, task.ruledOut + share() * (1 - task.ruledOut)),
			);
			if (running && end < start) end = start;
			const { review } = task;
			if (review !== undefined) {
				for (
					let round = 1;
					round < review.maximumRounds && share() >= review.chance;
					round++
				) {
					const mended = finishOf(
						review.fix,
						end,
						sampled(review.fix.table, share()),
					);
					fixes[index] = (fixes[index] as number) + mended - end;
					end = finishOf(
						task.work,
						beginOf(task, mended),
						sampled(table, share()),
					);
				}
			}
			if (!Number.isNaN(task.doneAt)) {
				begins[index] = task.doneAt;
				ends[index] = task.doneAt;
				fixes[index] = 0;
				continue;
			}
			begins[index] = running ? start : begin;
			ends[index] = end;
			const length = end - (begins[index] as number);
			sum[index] = (sum[index] as number) + length;
			squares[index] = (squares[index] as number) + length * length;
		}
		finishes[trial] = ends[target] as number;
		for (let index = target; index >= 0; index = last[index] as number) {
			critical[index] = (critical[index] as number) + 1;
			const mending = fixes[index] as number;
			fix[index] = (fix[index] as number) + mending;
			own[index] =
				(own[index] as number) +
				Math.max(
					0,
					(ends[index] as number) - (begins[index] as number) - mending,
				);
		}
		if (trial < runs) {
			sampleStarts.set(begins, trial * count);
			sampleFinishes.set(ends, trial * count);
		}
	}

	return {
		trials,
		finishes: finishes.sort(),
		criticality: critical.map((hits) => hits / trials),
		spread: sum.map((total, index) =>
			Math.sqrt(
				Math.max(
					0,
					(squares[index] as number) / trials - (total / trials) ** 2,
				),
			),
		),
		waiting: {
			own: own.map((total) => total / trials),
			fix: fix.map((total) => total / trials),
		},
		sample: { runs, starts: sampleStarts, finishes: sampleFinishes },
	};
}

/** The value that a share of sorted values does not exceed (nearest rank). */
export function percentile(sorted: Float64Array, share: number): number {
	const rank = Math.ceil(Math.min(Math.max(share, 0), 1) * sorted.length);
	return sorted[Math.max(rank, 1) - 1] ?? Number.NaN;
}

/** The share of sorted values that do not exceed a limit. */
export function shareUpTo(sorted: Float64Array, limit: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
		else high = middle;
	}
	return sorted.length === 0 ? 0 : low / sorted.length;
}
