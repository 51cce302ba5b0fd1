import type { Process } from "../../process/index.ts";
import { assumedIn, networkAssumed } from "../assumptions/assumed.ts";
import {
	type Assumptions,
	usualAssumptions,
} from "../assumptions/assumptions.ts";
import { linksOf } from "../assumptions/links.ts";
import type { EstimateRequest } from "../estimate-request.ts";
import { compile } from "../network/compiled.ts";
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
	const network = networkAssumed(assumedIn(process, request, assumptions));
	return {
		network,
		compiled: compile(network),
		links: linksOf(network, assumptions),
	};
}
