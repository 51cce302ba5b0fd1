import {
	againBegins,
	beginOf,
	type CompiledNetwork,
	type CompiledTask,
	endFor,
	finishOf,
	fixBegins,
	isPlain,
	sampled,
} from "../network/compiled.ts";
import { type Course, courseOf } from "./course.ts";
import { Shares } from "./shares.ts";
import { type Simulation, Tally } from "./tally.ts";

export type { Simulation } from "./tally.ts";

/**
 * Runs the network many times with random lengths. The same network, number of trials and seed always give the same
 * figures.
 *
 * @example
 * ```ts
 * import { compile, simulate } from "@slipway/core/timeline";
 * const distribution = { shape: "fixed", amount: 5 } as const;
 * const work = { distribution, runs: "all days", factor: 1, calendar: 0 } as const;
 * const tasks = [{ id: "build", after: [], party: "partner", work }];
 * const network = compile({ start: "2027-01-04", calendars: [], tasks, target: 0 });
 * [...simulate(network, 3, 1).finishes].map((finish) => finish - network.start); // => [5, 5, 5]
 * ```
 */
export function simulate(
	network: CompiledNetwork,
	trials: number,
	seed: number,
): Simulation {
	const count = network.tasks.length;
	const plain = Uint8Array.from(network.tasks, (task) => +isPlain(task));
	const shares = new Shares(seed);
	const course = courseOf(count);
	const tally = new Tally(count, trials, network.target);
	for (let trial = 0; trial < trials; trial++) {
		run(network, plain, shares, course);
		tally.note(trial, course);
	}
	return tally.result();
}

/**
 * One run. A function of its own, because an engine compiles what is called often better than a loop that it is already
 * in: the same code inside the loop took twice as long in some calls. What most tasks are, neither known nor judged, is
 * done on the spot; the rest in a call.
 */
function run(
	{ tasks, start }: CompiledNetwork,
	plain: Uint8Array,
	shares: Shares,
	course: Course,
): void {
	const { begins, ends, last } = course;
	for (let index = 0; index < tasks.length; index++) {
		const task = tasks[index] as CompiledTask;
		const { after } = task;
		let ready = start;
		let latest = -1;
		for (let each = 0; each < after.length; each++) {
			const earlier = after[each] as number;
			const end = endFor(task, each, ends[earlier] as number);
			if (end > ready) {
				ready = end;
				latest = earlier;
			}
		}
		last[index] = latest;
		if (plain[index] === 1) {
			begins[index] = ready;
			ends[index] = finishOf(
				task.work,
				ready,
				sampled(task.own, shares.next()),
			);
		} else runTask(task, index, ready, start, shares, course);
	}
}

/** A task that begins on certain days, is known to be under way or done, or has rounds. */
function runTask(
	task: CompiledTask,
	index: number,
	ready: number,
	start: number,
	shares: Shares,
	{ begins, ends, fixes }: Course,
): void {
	let fixed = 0;
	const running = !Number.isNaN(task.startedAt);
	const begin = running ? task.startedAt : beginOf(task, ready);
	// A done task draws its numbers too, so that what it is compared with has the same numbers elsewhere.
	let end = finishOf(task.work, begin, sampled(task.own, shares.next()));
	if (running && end < start) end = start;
	const { review, work } = task;
	if (review !== undefined)
		for (
			let round = 1;
			round < review.maximumRounds && shares.next() >= review.chance;
			round++
		) {
			const from = fixBegins(review, end);
			const mended = finishOf(
				review.fix,
				from,
				sampled(review.fix.table, shares.next()),
			);
			fixed += mended - from;
			end = finishOf(
				work,
				againBegins(task, review, mended),
				sampled(work.table, shares.next()),
			);
		}
	const isDone = !Number.isNaN(task.doneAt);
	begins[index] = isDone ? task.doneAt : running ? start : begin;
	ends[index] = isDone ? task.doneAt : end;
	fixes[index] = isDone ? 0 : fixed;
}

/**
 * The value that a share of sorted values does not exceed (nearest rank).
 *
 * @example
 * ```ts
 * import { percentile } from "@slipway/core/timeline";
 * percentile(Float64Array.of(1, 2, 3, 4, 5), 0.8); // => 4
 * ```
 */
export function percentile(sorted: Float64Array, share: number): number {
	const rank = Math.ceil(Math.min(Math.max(share, 0), 1) * sorted.length);
	return sorted[Math.max(rank, 1) - 1] ?? Number.NaN;
}

/**
 * The share of sorted values that do not exceed a limit.
 *
 * @example
 * ```ts
 * import { shareUpTo } from "@slipway/core/timeline";
 * shareUpTo(Float64Array.of(1, 2, 3, 4, 5), 4); // => 0.8
 * ```
 */
export function shareUpTo(sorted: Float64Array, limit: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] as number) <= limit) low = middle + 1;
		else high = middle;
	}
	return sorted.length === 0 ? 0 : low / sorted.length;
}
