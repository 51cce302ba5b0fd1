import type { Process } from "../../process/index.ts";
import type { Engine } from "../engine.ts";
import {
	type Estimate,
	type EstimateRequest,
	estimateWith,
} from "../estimate.ts";
import { checkFigures } from "../estimate-request.ts";
import { networkOf } from "../network/network-of-process.ts";
import { latestStarts } from "../simulation/latest-starts.ts";
import { replayOf } from "../simulation/replay.ts";
import { replayTeam } from "../simulation/replay-team.ts";
import { replays } from "../unlimited.ts";
import { teamReplays } from "../with-team.ts";
import { adjustedProcess } from "./adjusted-process.ts";
import { type Assumptions, usualAssumptions } from "./assumptions.ts";
import { linkedDraws } from "./linked-draws.ts";
import { linksOf } from "./links.ts";
import { risksOf } from "./risks-of.ts";
import { simulateDrawn } from "./simulate-drawn.ts";
import { withSeasons } from "./with-seasons.ts";

/**
 * As `estimate`, with what the reader assumes. As long as nothing else is assumed than is usual, the figures are those of
 * `estimate`, run by run.
 *
 * @example
 * ```ts
 * import { workingCalendar } from "@slipway/core/calendar";
 * import { example, readProcess } from "@slipway/core/process";
 * import { assumptionsIn, estimateAssuming } from "@slipway/core/timeline";
 * const process = readProcess(example);
 * const partner = workingCalendar("DE", [1, 2, 3, 4, 5], []);
 * const request = { start: "2027-01-04", answers: {}, partner, provider: partner };
 * const { assumptions } = assumptionsIn("risk.illness=0.2,build,5,10,20", process);
 * estimateAssuming(process, request, assumptions).risks?.map(({ title }) => title); // => ["illness"]
 * ```
 */
export function estimateAssuming(
	process: Process,
	request: EstimateRequest,
	assumptions: Assumptions = usualAssumptions(process),
): Estimate {
	checkFigures(request);
	const engine = engineOf(process, request, assumptions);
	const result = estimateWith(
		adjustedProcess(process, assumptions, request.durations),
		request,
		engine,
	);
	return assumptions.risks.length === 0
		? result
		: { ...result, risks: risksOf(process, request, assumptions) };
}

/** Runs as the reader assumes them. */
export function engineOf(
	process: Process,
	request: EstimateRequest,
	assumptions: Assumptions,
): Engine {
	const { seed = 1, people } = request;
	const draws: Engine["draws"] = (network, compiled) =>
		linkedDraws(compiled, linksOf(network, assumptions), seed);
	return {
		network: (adjusted) =>
			withSeasons(networkOf(adjusted, request), process, assumptions),
		draws,
		latestStarts,
		runs: (network, compiled, trials) =>
			simulateDrawn(
				network,
				compiled,
				draws(network, compiled),
				people,
				trials,
			),
		replay: (network, compiled, trials) =>
			people === undefined
				? replayOf(
						compiled,
						Math.min(trials, replays),
						draws(network, compiled),
					)
				: replayTeam(
						network,
						compiled,
						people,
						Math.min(trials, teamReplays),
						draws(network, compiled),
					),
	};
}
