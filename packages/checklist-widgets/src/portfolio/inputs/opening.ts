import type { Plan } from "@slipway/core/checklist";
import { isLink } from "../../shared/estimate/link.ts";
import {
	checklistSource,
	linkedSource,
	type ProgressSource,
} from "../../shared/estimate/progress-source.ts";
import { defaultPortfolio, type PortfolioInputs } from "./inputs.ts";
import { type KnownProcesses, readPortfolioLink } from "./link.ts";

/** What the page begins with. */
export interface PortfolioOpening {
	readonly inputs: PortfolioInputs;
	/** Where answers and progress come from, by process: the reader's checklists, or a link. */
	readonly sources: { readonly [process: string]: ProgressSource };
	readonly isLinked: boolean;
	/** What of a link could not be used, word for word. */
	readonly problems: readonly string[];
}

/**
 * Works out what to show: what the link says, or else the answers and ticks of the reader's own checklists.
 *
 * @param isOwn whether this page has written the fragment itself: then the inputs are taken from it, and answers and ticks
 * from the checklists, which know better.
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
	return {
		inputs: {
			...defaultPortfolio(
				plans.map(({ process }) => process),
				today,
			),
			...inputs,
		},
		sources: Object.fromEntries(
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
					: checklistSource(process),
			]),
		),
		isLinked,
		problems,
	};
}
