import type { Process } from "../../process/index.ts";
import type { EstimateRequest } from "../estimate-request.ts";
import type { PortfolioMember } from "../portfolio-played.ts";
import { assumedIn, networkAssumed } from "./assumed.ts";
import { type Assumptions, usualAssumptions } from "./assumptions.ts";
import { linkedDraws } from "./linked-draws.ts";
import { linksOf } from "./links.ts";

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
	request: EstimateRequest,
	assumptions: Assumptions = usualAssumptions(process),
	weight?: number,
): PortfolioMember {
	const assumed = assumedIn(process, request, assumptions);
	return {
		id: process.id,
		network: networkAssumed(assumed),
		by: request.by,
		weight,
		draws: (own, compiled, seed) =>
			linkedDraws(compiled, linksOf(own, assumptions), seed),
	};
}
