import type { Plan, Progress } from "@slipway/core/checklist";
import { isLink } from "../../shared/estimate/link.ts";
import { linkedSource } from "../../shared/estimate/linked-source.ts";
import { ownInputs } from "../../shared/estimate/own-inputs.ts";
import {
	checklistSource,
	type ProgressSource,
} from "../../shared/estimate/progress-source.ts";
import { openIntegration } from "../../shared/starter/open-integration.ts";
import {
	defaultPortfolio,
	type PortfolioInputs,
	type Standing,
} from "./inputs.ts";
import { type KnownProcesses, readPortfolioLink } from "./link.ts";

/** What the page begins with. */
export interface PortfolioOpening {
	readonly inputs: PortfolioInputs;
	/** Where answers and progress come from, by process: the reader's checklists, or a link. */
	readonly sources: { readonly [process: string]: ProgressSource };
	/** What is assumed of an integration: what its timeline keeps in this browser, or what a link says. */
	readonly assumed: (process: string, progress: Progress) => Assumed;
	readonly isLinked: boolean;
	/** What of a link could not be used, word for word. */
	readonly problems: readonly string[];
}

type Assumed = Pick<Standing, "durations" | "believe" | "assume" | "by">;

/**
 * Works out what to show: what the link says, or else the answers and ticks of the reader's own checklists.
 *
 * @param isOwn whether this page has written the fragment itself: then the inputs are taken from it, and answers, ticks and
 * assumptions from checklists and timelines, which know better.
 */
export function portfolioOpening(
	plans: readonly Plan[],
	known: KnownProcesses,
	fragment: string,
	isOwn: boolean,
	today: string,
): PortfolioOpening {
	const { inputs, standings, problems } = isLink(fragment)
		? readPortfolioLink(fragment, known)
		: { inputs: {}, standings: {}, problems: [] };
	const isLinked =
		!isOwn && [inputs, standings].some((part) => Object.keys(part).length > 0);
	const sources = Object.fromEntries(
		plans.map(({ process }) => [
			process,
			isLinked
				? linkedSource(process, {
						answers: {},
						facts: {},
						...standings[process],
						inputs: {},
						problems: [],
					})
				: checklistSource(openIntegration(process)),
		]),
	);
	const assumed = (process: string, progress: Progress): Assumed => {
		const { durations, believe, assume, by } = isLinked
			? { ...standings[process] }
			: ownOf(process, known, progress, today);
		return { durations, believe, assume, by };
	};
	return {
		inputs: {
			...defaultPortfolio(
				plans.map(({ process }) => process),
				today,
			),
			...inputs,
			...(!isLinked && {
				by: Object.fromEntries(
					Object.entries(inputs.by ?? {}).filter(([process, by]) => {
						const progress = sources[process]?.get();
						// What only repeats the checklist follows it when it changes.
						return progress && by !== assumed(process, progress).by;
					}),
				),
			}),
		},
		sources,
		assumed,
		isLinked,
		problems,
	};
}

function ownOf(
	process: string,
	known: KnownProcesses,
	progress: Progress,
	today: string,
): Assumed {
	const of = known[process];
	return of ? ownInputs(openIntegration(process), of, progress, "", today) : {};
}
