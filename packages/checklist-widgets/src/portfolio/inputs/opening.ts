import type { Plan, Progress } from "@slipway/core/checklist";
import { mostMembers } from "@slipway/core/timeline";
import { comingMonday } from "../../shared/estimate/inputs.ts";
import { isLink } from "../../shared/estimate/link.ts";
import { linkedSource } from "../../shared/estimate/linked-source.ts";
import { ownInputs } from "../../shared/estimate/own-inputs.ts";
import {
	checklistSource,
	type ProgressSource,
} from "../../shared/estimate/progress-source.ts";
import { processOf } from "../../shared/starter/storage-keys.ts";
import {
	storedIntegrations,
	titleOf,
} from "../../shared/starter/stored-integrations.ts";
import type { PortfolioInputs, Standing } from "./inputs.ts";
import {
	isOrder,
	type KnownProcesses,
	type Names,
	readPortfolioLink,
} from "./link.ts";

/** What the page begins with. */
export interface PortfolioOpening {
	readonly inputs: PortfolioInputs;
	/** Every integration to choose from, with what it is called: the reader's or a link's, then providers without one. */
	readonly names: Names;
	/** Where answers and progress come from, by integration: the reader's checklists, or a link. */
	readonly sources: { readonly [integration: string]: ProgressSource };
	/** What is said and assumed of an integration: what its timeline keeps in this browser, or what a link says. */
	readonly assumed: (integration: string, progress: Progress) => Assumed;
	readonly isLinked: boolean;
	/** What of a link could not be used, word for word. */
	readonly problems: readonly string[];
}

type Assumed = Omit<Standing, "answers" | "facts">;

/**
 * Works out what to show: what the link says, or else the reader's own integrations as their checklists and timelines have
 * them; for who has none, the providers of the site.
 *
 * @param isOwn whether this page has written the fragment itself: then the inputs are taken from it, and what is known of
 * each integration from checklists and timelines, which know better.
 */
export function portfolioOpening(
	plans: readonly Plan[],
	known: KnownProcesses,
	fragment: string,
	isOwn: boolean,
	today: string,
): PortfolioOpening {
	const linked = isLink(fragment)
		? readPortfolioLink(fragment, known)
		: { inputs: {}, standings: {}, names: {}, problems: [] };
	const isLinked =
		!isOwn &&
		[linked.inputs, linked.standings].some(
			(part) => Object.keys(part).length > 0,
		);
	const provider = (id: string) =>
		plans.find(({ process }) => process === processOf(id))?.provider ?? id;
	const begun: Names = isLinked
		? Object.fromEntries(
				(linked.inputs.integrations ?? []).map((id) => [
					id,
					linked.names[id] ?? provider(id),
				]),
			)
		: Object.fromEntries(
				storedIntegrations()
					.filter(({ process }) => Object.hasOwn(known, process))
					.map((each) => [each.id, titleOf(each, provider(each.id))]),
			);
	const taken = new Set(Object.keys(begun).map(processOf));
	const others = Object.keys(known).filter((id) => !taken.has(id));
	const names = {
		...begun,
		...Object.fromEntries(others.map((id) => [id, provider(id)])),
	};
	const sources = Object.fromEntries(
		Object.keys(names).map((id) => [
			id,
			isLinked
				? linkedSource(processOf(id), {
						answers: {},
						facts: {},
						...linked.standings[id],
						inputs: {},
						problems: [],
					})
				: checklistSource(id),
		]),
	);
	const assumed = (id: string, progress: Progress): Assumed => {
		if (isLinked) {
			const { answers, facts, ...said } = linked.standings[id] ?? {};
			return { start: comingMonday(today), ...said };
		}
		const { start, region, week, off, durations, believe, assume, by } = ownOf(
			id,
			known,
			progress,
			today,
		);
		return { start, region, week, off, durations, believe, assume, by };
	};
	const chosen = (linked.inputs.integrations ?? []).filter((id) =>
		Object.hasOwn(names, id),
	);
	const usual = Object.keys(taken.size > 0 ? begun : names);
	const integrations = chosen.length > 0 ? chosen : usual.slice(0, mostMembers);
	const { people = 1, off, order, weights = {}, by = {} } = linked.inputs;
	return {
		inputs: {
			integrations,
			people,
			...(off !== undefined && { off }),
			...(order && isOrder(order, integrations) && { order }),
			weights,
			...(isLinked
				? { starts: {}, by }
				: ownChoices(linked, (id) => {
						const progress = sources[id]?.get();
						return progress && assumed(id, progress);
					})),
		},
		names,
		sources,
		assumed,
		isLinked,
		problems: isOwn ? [] : linked.problems,
	};
}

/** First days and deadlines of the reader's own address. What only repeats a checklist follows it when it changes. */
function ownChoices(
	{ inputs: { by = {} }, standings }: ReturnType<typeof readPortfolioLink>,
	ownOf: (id: string) => Assumed | undefined,
): Pick<PortfolioInputs, "starts" | "by"> {
	return {
		by: Object.fromEntries(
			Object.entries(by).filter(([id, day]) => day !== ownOf(id)?.by),
		),
		starts: Object.fromEntries(
			Object.entries(standings).flatMap(([id, { start }]) =>
				start !== undefined && start !== ownOf(id)?.start
					? [[id, start] as const]
					: [],
			),
		),
	};
}

function ownOf(
	id: string,
	known: KnownProcesses,
	progress: Progress,
	today: string,
) {
	const of = known[processOf(id)] as KnownProcesses[string];
	return ownInputs(id, of, progress, of.process.calendar.region, today);
}
