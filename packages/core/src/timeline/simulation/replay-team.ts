import type { CompiledNetwork } from "../network/compiled.ts";
import type { Network } from "../network/network.ts";
import { courseOf } from "./course.ts";
import { dispatch } from "./dispatch.ts";
import type { Drawn } from "./draw.ts";
import { keptDraws, type Replay } from "./replay.ts";
import { jobsOf } from "./simulate-team.ts";

/** As `replayOf`, of `simulateTeam`. Anybody can become free at another time, so that every run is made anew. */
export function replayTeam(
	network: Network,
	compiled: CompiledNetwork,
	people: number,
	runs: number,
	next: () => readonly Drawn[],
): Replay {
	const jobs = jobsOf(network, compiled);
	const rank = jobs.map((_, index) => index);
	const course = courseOf(jobs.length);
	const draws = keptDraws(runs, next);
	const dispatched = (drawn: readonly Drawn[]) =>
		dispatch(jobs, drawn, people, rank, course);
	const begins = draws.map((drawn) => {
		dispatched(drawn);
		return course.begins.slice();
	});
	return {
		lengths: (task) => draws.map((drawn) => drawn[task] as Drawn),
		begins: (task) => Float64Array.from(begins, (run) => run[task] as number),
		finishes: (changed, lengths) =>
			Float64Array.from(draws, (drawn, run) => {
				const own = lengths?.[run];
				dispatched(
					changed === undefined || own === undefined
						? drawn
						: drawn.with(changed, own),
				);
				return course.ends[compiled.target] as number;
			}).sort(),
	};
}
