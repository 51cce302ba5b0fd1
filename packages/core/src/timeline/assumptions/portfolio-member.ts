import type { Process } from "../../process/index.ts";
import { checkFigures, type EstimateRequest } from "../estimate-request.ts";
import { leadingUp } from "../network/network-of-process.ts";
import type { PortfolioMember } from "../portfolio-played.ts";
import { publishedTimes } from "../results/published-times.ts";
import { adjustedProcess } from "./adjusted-process.ts";
import { assumingEngine } from "./assuming-engine.ts";
import { type Assumptions, usualAssumptions } from "./assumptions.ts";
import { linkedDraws } from "./linked-draws.ts";
import { linksOf } from "./links.ts";
import { withoutLeftOut } from "./with-choices.ts";

/**
 * An integration as one of several, with everything that an estimate of it alone would be asked with: answers, what is
 * done, own figures, a published time that is believed, and what is assumed. The wanted date becomes its deadline.
 *
 * @example
 * ```ts
 * import { workingCalendar } from "@slipway/core/calendar";
 * import { example, readProcess } from "@slipway/core/process";
 * import { portfolioMember, portfolioOf } from "@slipway/core/timeline";
 * const partner = workingCalendar("DE", [1, 2, 3, 4, 5], []);
 * const request = { start: "2027-01-04", answers: {}, partner, provider: partner };
 * const member = portfolioMember(readProcess(example), request);
 * portfolioOf([member], { people: 1 }).orders[0]?.runs; // => 2000
 * ```
 */
export function portfolioMember(
	process: Process,
	asked: EstimateRequest,
	assumptions: Assumptions = usualAssumptions(process),
	weight?: number,
): PortfolioMember {
	checkFigures(asked);
	const request = withoutLeftOut(asked, assumptions);
	const adjusted = adjustedProcess(process, assumptions, request.durations);
	const engine = assumingEngine(request, assumptions);
	const { network } = publishedTimes(
		adjusted,
		request,
		leadingUp(adjusted, request.answers),
		engine,
	).believing(engine.network(adjusted));
	return {
		id: process.id,
		network,
		by: request.by,
		weight,
		draws: (own, compiled, seed) =>
			linkedDraws(compiled, linksOf(own, assumptions), seed),
	};
}
