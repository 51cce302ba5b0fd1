import type { Process } from "../../process/index.ts";
import { assumedIn, networkAssumed } from "../assumptions/assumed.ts";
import {
	type Assumptions,
	usualAssumptions,
} from "../assumptions/assumptions.ts";
import { linksOf } from "../assumptions/links.ts";
import { possibleAnswers } from "../assumptions/open-answers.ts";
import type { EstimateRequest } from "../estimate-request.ts";
import { compile } from "../network/compiled.ts";
import type { Drawing } from "./draws-beside.ts";

/** What a plan is estimated with. */
export interface Plan {
	readonly request: EstimateRequest;
	readonly assumptions?: Assumptions;
}

/** One way to answer the open questions of a plan, with its network. */
export interface DrawnWay {
	readonly drawing: Drawing;
	readonly share: number;
	/** Tells the ways apart, in two plans alike. */
	readonly key: string;
}

/** The ways to answer the open questions of a plan, the likeliest first; one where none is open. */
export const waysOf = (process: Process, plan: Plan): readonly DrawnWay[] => {
	const { request, assumptions = usualAssumptions(process) } = plan;
	return possibleAnswers(process, request.answers, assumptions).map(
		({ answers, chosen, share }) => ({
			drawing: drawingOf(process, {
				...plan,
				request: { ...request, answers },
			}),
			share,
			key: JSON.stringify(chosen),
		}),
	);
};

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
