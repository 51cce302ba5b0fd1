import {
	againBegins,
	beginOf,
	type CompiledNetwork,
	type CompiledTask,
	finishOf,
	fixBegins,
	sampled,
} from "../network/compiled.ts";
import { trace } from "../network/day-of.ts";
import { tableSize } from "../network/distribution.ts";
import { type FlatNetwork, flatNetwork } from "../network/flat.ts";
import { readyAt } from "../network/ready-at.ts";
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
	const flat = flatNetwork(network);
	const shares = new Shares(seed);
	const course = courseOf(count);
	const tally = new Tally(count, trials, network.target);
	for (let trial = 0; trial < trials; trial++) {
		run(network, flat, shares, course);
		tally.note(trial, course);
	}
	return tally.result();
}

/** A copy, because an engine reads what another module exports anew each time. */
const intervals = tableSize;

/**
 * One run. A function of its own, because an engine compiles what is called often better than a loop that it is already
 * in: the same code inside the loop took twice as long in some calls. What most tasks are, neither known nor judged, is
 * done on the spot, from arrays; the rest in a call.
 */
function run(
	{ tasks, start }: CompiledNetwork,
	flat: FlatNetwork,
	shares: Shares,
	course: Course,
): void {
	const { lengths, after, afterTo, worked, halfOf, entries, calendarAt } = flat;
	const { begins, ends, last } = course;
	const { made } = shares;
	let { used } = shares;
	let each = 0;
	for (let index = 0; index < tasks.length; index++) {
		const calendar = calendarAt[index] as number;
		if (calendar === -2) {
			shares.used = used;
			runTask(tasks[index] as CompiledTask, index, start, shares, course);
			used = shares.used;
			each = afterTo[index] as number;
			continue;
		}
		let ready = start;
		let latest = -1;
		for (const to = afterTo[index] as number; each < to; each++) {
			const earlier = after[each] as number;
			const end = ends[earlier] as number;
			if (end > ready) {
				ready = end;
				latest = earlier;
			}
		}
		last[index] = latest;
		begins[index] = ready;
		if (used === made.length) {
			shares.make();
			used = 0;
		}
		const position = (made[used++] as number) * intervals;
		const point = position | 0;
		const at = index * (intervals + 1) + point;
		const low = lengths[at] as number;
		const amount =
			low + (position - point) * ((lengths[at + 1] as number) - low);
		if (calendar === -1) {
			ends[index] = ready + amount;
			continue;
		}
		// What \`advance\` does, in the same steps.
		const halves = 2 * ready;
		const half = halves | 0;
		const from = calendar + half;
		const before = worked[from] as number;
		const target =
			before +
			((worked[from + 1] as number) - before) * (halves - half) +
			2 * amount;
		const whole = target | 0;
		const part = target - whole;
		ends[index] =
			amount > 0 && part > trace && whole < entries && half + 1 < entries
				? ((halfOf[calendar + whole] as number) + part) / 2
				: finishOf((tasks[index] as CompiledTask).work, ready, amount);
	}
	shares.used = used;
}

/** A task that waits for another clock, begins on certain days, is known to be under way or done, or has rounds. */
function runTask(
	task: CompiledTask,
	index: number,
	start: number,
	shares: Shares,
	course: Course,
): void {
	const { begins, ends, fixes } = course;
	let fixed = 0;
	const ready = readyAt(task, index, start, course);
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
