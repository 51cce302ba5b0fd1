import type { Process } from "../../process/index.ts";
import {
	type Estimate,
	type EstimateRequest,
	estimateWith,
} from "../estimate.ts";
import { assumedIn } from "./assumed.ts";
import { type Assumptions, usualAssumptions } from "./assumptions.ts";
import { mixedEstimate } from "./estimate-open.ts";
import { type PossibleAnswers, possibleAnswers } from "./open-answers.ts";
import { risksOf } from "./risks-of.ts";

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
	const possible = possibleAnswers(process, request.answers, assumptions);
	const { answers } = possible[0] as PossibleAnswers;
	const assumed = assumedIn(process, { ...request, answers }, assumptions);
	const result = estimateWith(assumed.process, assumed.request, assumed.engine);
	const whole =
		assumptions.risks.length === 0
			? result
			: { ...result, risks: risksOf(assumed, assumptions) };
	return possible.length > 1
		? mixedEstimate(process, request, assumptions, possible, whole)
		: whole;
}
