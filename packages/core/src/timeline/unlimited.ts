import { linksOf } from "./assumptions/links.ts";
import type { Engine } from "./engine.ts";
import type { EstimateRequest } from "./estimate-request.ts";
import { networkOf } from "./network/network-of-process.ts";
import { drawsFrom } from "./simulation/draw.ts";
import { replayOf } from "./simulation/replay.ts";
import { simulate } from "./simulation/simulate.ts";

/** Runs that are made again twice for every task. */
export const replays = 1000;

/**
 * Every length drawn on its own, and nobody ever short: the fast way.
 *
 * @example
 * ```ts
 * import { workingCalendar } from "@slipway/core/calendar";
 * import { example, readProcess } from "@slipway/core/process";
 * import { estimateWith, unlimited } from "@slipway/core/timeline";
 * const partner = workingCalendar("DE", [1, 2, 3, 4, 5], []);
 * const request = { start: "2027-01-04", answers: {}, partner, provider: partner, trials: 100 };
 * estimateWith(readProcess(example), request, unlimited(request)).trials; // => 100
 * ```
 */
export function unlimited(request: EstimateRequest): Engine {
	const { seed = 1 } = request;
	return {
		network: (process) => networkOf(process, request),
		runs: (_, compiled, trials) => simulate(compiled, trials, seed),
		draws: (_, compiled) => drawsFrom(compiled, seed),
		links: (network) => linksOf(network, { together: "none", risks: [] }),
		attention: 1,
		replay: (_, compiled, trials, draws) =>
			replayOf(compiled, Math.min(trials, replays), draws),
	};
}
