import type { Engine } from "../engine.ts";
import type { EstimateRequest } from "../estimate-request.ts";
import { scaling } from "../results/believe.ts";
import { latestStarts } from "../simulation/latest-starts.ts";
import { runsOfTeam } from "../simulation/simulate-team.ts";
import { unlimited } from "../unlimited.ts";
import { withTeam } from "../with-team.ts";
import type { Assumptions } from "./assumptions.ts";
import { linkedDraws } from "./linked-draws.ts";
import { LinkedLengths } from "./linked-lengths.ts";
import { linksOf } from "./links.ts";
import { simulateLengths } from "./simulate-drawn.ts";
import { withEach } from "./with-choices.ts";
import { withSeasons } from "./with-seasons.ts";

/** Runs as the reader assumes them: as usual, with lengths that are tied together and weeks in which tasks wait. */
export function assumingEngine(
	request: EstimateRequest,
	assumptions: Assumptions,
): Engine {
	const { seed = 1, people } = request;
	const usual = people === undefined ? unlimited(request) : withTeam(request);
	const links: Engine["links"] = (network) => linksOf(network, assumptions);
	const draws: Engine["draws"] = (network, compiled) =>
		linkedDraws(compiled, links(network), seed);
	return {
		...usual,
		network: (process) => ({
			...withSeasons(
				withEach(usual.network(process), process, assumptions),
				process,
				assumptions,
			),
			apart: assumptions.apart,
		}),
		draws,
		links,
		attention: assumptions.attention,
		latestStarts,
		scaling,
		runs: (network, compiled, trials) =>
			people === undefined
				? simulateLengths(
						compiled,
						new LinkedLengths(compiled, links(network), seed),
						trials,
					)
				: runsOfTeam(
						network,
						compiled,
						people,
						trials,
						draws(network, compiled),
					),
	};
}
