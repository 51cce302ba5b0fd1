import type { Process } from "../../process/index.ts";
import type { Engine } from "../engine.ts";
import { checkFigures, type EstimateRequest } from "../estimate-request.ts";
import type { Network } from "../network/network.ts";
import { leadingUp } from "../network/network-of-process.ts";
import { publishedTimes } from "../results/published-times.ts";
import { adjustedProcess } from "./adjusted-process.ts";
import { assumingEngine } from "./assuming-engine.ts";
import type { Assumptions } from "./assumptions.ts";
import { withoutLeftOut } from "./with-choices.ts";

/** What is asked of a process, with what the reader assumes in it. */
export interface Assumed {
	readonly process: Process;
	readonly request: EstimateRequest;
	readonly engine: Engine;
}

/**
 * A process and what is asked of it, with what the reader assumes: reviews, ranges, part-time people, what is left out.
 * @throws {SlipwayError} for figures that no estimate takes.
 */
export function assumedIn(
	process: Process,
	request: EstimateRequest,
	assumptions: Assumptions,
): Assumed {
	checkFigures(request);
	const asked = withoutLeftOut(
		{ ...request, ownRework: ownReworkIn(assumptions) },
		assumptions,
	);
	return {
		process: adjustedProcess(process, assumptions, asked.durations),
		request: asked,
		engine: assumingEngine(asked, assumptions),
	};
}

const ownReworkIn = ({ reviews }: Assumptions): ReadonlySet<string> =>
	new Set(Object.keys(reviews).filter((id) => reviews[id]?.fix !== undefined));

/** The network as an estimate plays it: with a published time that the reader believes. */
export const networkAssumed = ({
	process,
	request,
	engine,
}: Assumed): Network =>
	publishedTimes(
		process,
		request,
		leadingUp(process, request),
		engine,
	).believing(engine.network(process)).network;
