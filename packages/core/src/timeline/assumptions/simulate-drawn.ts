import {
	againBegins,
	beginOf,
	type CompiledNetwork,
	type CompiledTask,
	finishOf,
	fixBegins,
	isPlain,
} from "../network/compiled.ts";
import type { Network } from "../network/network.ts";
import { readyAt } from "../network/ready-at.ts";
import { type Course, courseOf } from "../simulation/course.ts";
import type { Drawn } from "../simulation/draw.ts";
import { runsOfTeam } from "../simulation/simulate-team.ts";
import { type Simulation, Tally } from "../simulation/tally.ts";
import type { Lengths } from "./linked-lengths.ts";

/**
 * As `simulate` and `simulateTeam`, with lengths that are drawn by somebody else: one run's with every call.
 *
 * @example
 * ```ts
 * import { compile, drawsFrom, simulateDrawn } from "@slipway/core/timeline";
 * const distribution = { shape: "fixed", amount: 5 } as const;
 * const work = { distribution, runs: "all days", factor: 1, calendar: 0 } as const;
 * const tasks = [{ id: "build", after: [], party: "partner", work }];
 * const network = { start: "2027-01-04", calendars: [], tasks, target: 0 };
 * const compiled = compile(network);
 * const { finishes } = simulateDrawn(network, compiled, drawsFrom(compiled, 1), undefined, 3);
 * [...finishes].map((finish) => finish - compiled.start); // => [5, 5, 5]
 * ```
 */
export function simulateDrawn(
	network: Network,
	compiled: CompiledNetwork,
	draws: () => readonly Drawn[],
	people: number | undefined,
	trials: number,
): Simulation {
	if (people !== undefined)
		return runsOfTeam(network, compiled, people, trials, draws);
	const own = new Float64Array(compiled.tasks.length);
	const rounds: Drawn["rounds"][] = [];
	const draw = () => {
		for (const [index, drawn] of draws().entries()) {
			own[index] = drawn.own;
			rounds[index] = drawn.rounds;
		}
	};
	return simulateLengths(compiled, { own, rounds, draw }, trials);
}

/**
 * As {@link simulateDrawn} with nobody ever short, with lengths that lie in arrays.
 *
 * @example
 * ```ts
 * import { compile, LinkedLengths, linksOf, simulateLengths } from "@slipway/core/timeline";
 * const distribution = { shape: "fixed", amount: 5 } as const;
 * const work = { distribution, runs: "all days", factor: 1, calendar: 0 } as const;
 * const tasks = [{ id: "build", after: [], party: "partner", work }];
 * const network = { start: "2027-01-04", calendars: [], tasks, target: 0 };
 * const compiled = compile(network);
 * const lengths = new LinkedLengths(compiled, linksOf(network, { together: "some", risks: [] }), 1);
 * const { finishes } = simulateLengths(compiled, lengths, 2);
 * [...finishes].map((finish) => finish - compiled.start); // => [5, 5]
 * ```
 */
export function simulateLengths(
	compiled: CompiledNetwork,
	lengths: Lengths,
	trials: number,
): Simulation {
	const count = compiled.tasks.length;
	const plain = Uint8Array.from(compiled.tasks, (task) => +isPlain(task));
	const course = courseOf(count);
	const tally = new Tally(count, trials, compiled.target);
	for (let trial = 0; trial < trials; trial++) {
		lengths.draw();
		follow(compiled, plain, lengths, course);
		tally.note(trial, course);
	}
	return tally.result();
}

/** One run with nobody ever short; the same as in `simulate`, where drawing and following are one for speed. */
function follow(
	{ tasks, start }: CompiledNetwork,
	plain: Uint8Array,
	{ own, rounds }: Lengths,
	course: Course,
): void {
	const { begins, ends } = course;
	for (let index = 0; index < tasks.length; index++) {
		const task = tasks[index] as CompiledTask;
		const ready = readyAt(task, index, start, course);
		const amount = own[index] as number;
		if (plain[index] === 1) {
			begins[index] = ready;
			ends[index] = finishOf(task.work, ready, amount);
		} else {
			const failed = rounds[index] as Drawn["rounds"];
			followTask(task, index, ready, start, amount, failed, course);
		}
	}
}

/** A task that begins on certain days, is known to be under way or done, or has rounds. */
function followTask(
	task: CompiledTask,
	index: number,
	ready: number,
	start: number,
	own: number,
	rounds: Drawn["rounds"],
	{ begins, ends, fixes }: Course,
): void {
	fixes[index] = 0;
	if (!Number.isNaN(task.doneAt)) {
		begins[index] = task.doneAt;
		ends[index] = task.doneAt;
		return;
	}
	const running = !Number.isNaN(task.startedAt);
	const begin = running ? task.startedAt : beginOf(task, ready);
	let end = finishOf(task.work, begin, own);
	if (running && end < start) end = start;
	if (task.review !== undefined)
		for (const { mend, again } of rounds) {
			const fixed = fixBegins(task.review, end);
			const mended = finishOf(task.review.fix, fixed, mend);
			fixes[index] = (fixes[index] as number) + mended - fixed;
			end = finishOf(task.work, againBegins(task, task.review, mended), again);
		}
	begins[index] = running ? start : begin;
	ends[index] = end;
}
