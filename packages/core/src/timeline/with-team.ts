import type { Engine } from "./engine.ts";
import type { EstimateRequest } from "./estimate-request.ts";
import { replayTeam } from "./simulation/replay-team.ts";
import { simulateTeam } from "./simulation/simulate-team.ts";
import { unlimited } from "./unlimited.ts";

/** Runs that are made again twice for every task; with a team one run takes many times as long. */
export const teamReplays = 400;

/** As {@link unlimited}, with no more people than the request has. */
export function withTeam(request: EstimateRequest): Engine {
	const { seed = 1, people = 1 } = request;
	return {
		...unlimited(request),
		runs: (network, compiled, trials) =>
			simulateTeam(network, compiled, people, trials, seed),
		replay: (network, compiled, trials, draws) =>
			replayTeam(
				network,
				compiled,
				people,
				Math.min(trials, teamReplays),
				draws,
			),
	};
}
