import type { Process } from "../../process/index.ts";
import { adjustedProcess } from "../assumptions/adjusted-process.ts";
import { assumingEngine } from "../assumptions/assuming-engine.ts";
import {
	type Assumptions,
	usualAssumptions,
} from "../assumptions/assumptions.ts";
import { linksOf } from "../assumptions/links.ts";
import { withoutLeftOut } from "../assumptions/with-choices.ts";
import { checkFigures, type EstimateRequest } from "../estimate-request.ts";
import { compile } from "../network/compiled.ts";
import { leadingUp } from "../network/network-of-process.ts";
import { publishedTimes } from "../results/published-times.ts";
import type { Drawing } from "./draws-beside.ts";

/** What a plan is estimated with. */
export interface Plan {
	readonly request: EstimateRequest;
	readonly assumptions?: Assumptions;
}

/** The network of a plan as its estimate has it: with what is assumed and believed. */
export function drawingOf(
	process: Process,
	{ request, assumptions = usualAssumptions(process) }: Plan,
): Drawing {
	checkFigures(request);
	const asked = withoutLeftOut(request, assumptions);
	const adjusted = adjustedProcess(process, assumptions, request.durations);
	const engine = assumingEngine(asked, assumptions);
	const { network } = publishedTimes(
		adjusted,
		asked,
		leadingUp(adjusted, asked.answers),
		engine,
	).believing(engine.network(adjusted));
	return {
		network,
		compiled: compile(network),
		links: linksOf(network, assumptions),
	};
}
