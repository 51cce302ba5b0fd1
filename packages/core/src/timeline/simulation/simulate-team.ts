import type { CompiledNetwork } from "../network/compiled.ts";
import type { Network } from "../network/network.ts";
import { courseOf } from "./course.ts";
import { dispatch, type Job } from "./dispatch.ts";
import { type Drawn, drawsFrom } from "./draw.ts";
import { type Simulation, Tally } from "./tally.ts";

/** The tasks of a network as jobs of a team that does what the partner has to do. */
export function jobsOf(
	{ tasks }: Network,
	compiled: CompiledNetwork,
	offset = 0,
): readonly Job[] {
	return compiled.tasks.map((task, index) => ({
		task,
		start: compiled.start,
		after: Array.from(task.after, (earlier) => earlier + offset),
		busy: {
			own: tasks[index]?.party === "partner",
			fix: tasks[index]?.review?.fixParty === "partner",
		},
	}));
}

/**
 * As `simulate`, with no more than a number of people on the partner's tasks; who is free takes the first waiting task in
 * the order of the guide. With enough people the figures are those of `simulate`, run by run.
 */
export const simulateTeam = (
	network: Network,
	compiled: CompiledNetwork,
	people: number,
	trials: number,
	seed: number,
): Simulation =>
	runsOfTeam(network, compiled, people, trials, drawsFrom(compiled, seed));

/** As `simulateTeam`, with lengths that are drawn by somebody else: one run's with every call. */
export function runsOfTeam(
	network: Network,
	compiled: CompiledNetwork,
	people: number,
	trials: number,
	draws: () => readonly Drawn[],
): Simulation {
	const jobs = jobsOf(network, compiled);
	const rank = jobs.map((_, index) => index);
	const course = courseOf(jobs.length);
	const tally = new Tally(jobs.length, trials, compiled.target);
	for (let trial = 0; trial < trials; trial++) {
		dispatch(jobs, draws(), people, rank, course);
		tally.note(trial, course);
	}
	return tally.result();
}
