import {
	beginOf,
	type CompiledNetwork,
	finishOf,
} from "../network/compiled.ts";
import type { Network } from "../network/network.ts";
import { type Course, courseOf } from "../simulation/course.ts";
import type { Drawn } from "../simulation/draw.ts";
import { runsOfTeam } from "../simulation/simulate-team.ts";
import { type Simulation, tallyOf } from "../simulation/tally.ts";

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
	const count = compiled.tasks.length;
	const course = courseOf(count);
	const tally = tallyOf(count, trials, compiled.target);
	for (let trial = 0; trial < trials; trial++) {
		follow(compiled, draws(), course);
		tally.note(trial, course);
	}
	return tally.result();
}

/** One run with nobody ever short; the same as in `simulate`, where drawing and following are one for speed. */
function follow(
	{ tasks, start }: CompiledNetwork,
	drawn: readonly Drawn[],
	{ begins, ends, fixes, last }: Course,
): void {
	for (let index = 0; index < tasks.length; index++) {
		const task = tasks[index] as CompiledNetwork["tasks"][number];
		const { own, rounds } = drawn[index] as Drawn;
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
		if (!Number.isNaN(task.doneAt)) {
			begins[index] = task.doneAt;
			ends[index] = task.doneAt;
			continue;
		}
		const running = !Number.isNaN(task.startedAt);
		const begin = running ? task.startedAt : beginOf(task, ready);
		let end = finishOf(task.work, begin, own);
		if (running && end < start) end = start;
		if (task.review !== undefined)
			for (const { mend, again } of rounds) {
				const mended = finishOf(task.review.fix, end, mend);
				fixes[index] = (fixes[index] as number) + mended - end;
				end = finishOf(task.work, beginOf(task, mended), again);
			}
		begins[index] = running ? start : begin;
		ends[index] = end;
	}
}
