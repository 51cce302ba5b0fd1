import type { Process } from "../../process/index.ts";
import type { EstimateRequest } from "../estimate-request.ts";
import type {
	PortfolioMember,
	PortfolioWay,
} from "../portfolio-member-runs.ts";
import { assumedIn, networkAssumed } from "./assumed.ts";
import { type Assumptions, usualAssumptions } from "./assumptions.ts";
import { linkedDraws } from "./linked-draws.ts";
import { linksOf } from "./links.ts";
import { possibleAnswers } from "./open-answers.ts";

/**
 * An integration as one of several, with everything that an estimate of it alone would be asked with: answers, what is
 * done, own figures, a published time that is believed, and what is assumed. The wanted date becomes its deadline. Where
 * answers are open, it has the network of each way to answer them, and runs take one of them.
 *
 * @param as what to call it, the id of the process without it; and how much a day of it counts, 1 without it.
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
	{ id = process.id, weight }: Partial<PortfolioMember> = {},
): PortfolioMember {
	const [likeliest, ...others] = possibleAnswers(
		process,
		request.answers,
		assumptions,
	).map(({ answers, share }) => ({
		network: networkAssumed(
			assumedIn(process, { ...request, answers }, assumptions),
		),
		share,
	}));
	const { network, share } = likeliest as PortfolioWay;
	return {
		id,
		network,
		...(others.length > 0 && { share, others }),
		by: request.by,
		weight,
		draws: (own, compiled, seed) =>
			linkedDraws(compiled, linksOf(own, assumptions), seed),
	};
}
