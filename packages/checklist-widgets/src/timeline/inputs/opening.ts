import type { Plan } from "@slipway/core/checklist";
import type { ComponentType } from "react";
import { fetchPending } from "../../shared/estimate/fetch-pending.ts";
import {
	comingMonday,
	defaultInputs,
	type Inputs,
} from "../../shared/estimate/inputs.ts";
import { isLink, type Known } from "../../shared/estimate/link.ts";
import { ownInputs } from "../../shared/estimate/own-inputs.ts";
import {
	checklistSource,
	type ProgressSource,
} from "../../shared/estimate/progress-source.ts";
import { readLink } from "../../shared/estimate/read-link.ts";
import { openIntegration } from "../../shared/starter/open-integration.ts";
import type { LinkedNoticeProps } from "./LinkedNotice.tsx";

/** What a timeline begins with. */
export interface Opening {
	readonly inputs: Inputs;
	readonly source: ProgressSource;
	/** What is said where it shows what a link carries, and not what is the reader's own. */
	readonly Notice?: ComponentType<LinkedNoticeProps>;
	/** What of a link could not be used, word for word. */
	readonly problems: readonly string[];
}

/**
 * Works out what to show: what the link says, or else the reader's own. A link of which nothing can be used falls back to
 * the reader's own, with everything that was wrong with it.
 *
 * @param isOwn whether this page has written the fragment itself: then what is stored knows better.
 */
export async function openingOf(
	checklist: Plan,
	known: Known,
	fragment: string,
	isOwn: boolean,
	today: string,
): Promise<Opening> {
	const { process, calendar } = checklist;
	await fetchPending([checklist]);
	const integration = openIntegration(process);
	const source = checklistSource(integration);
	const own = (problems: readonly string[]): Opening => ({
		inputs: ownInputs(integration, known, source.get(), calendar.region, today),
		source,
		problems,
	});
	if (isOwn || !isLink(fragment)) return own([]);
	const linked = readLink(fragment, known);
	const { inputs, answers, facts, problems } = linked;
	if ([inputs, answers, facts].every((part) => Object.keys(part).length === 0))
		return own(problems);
	// Most readers look at their own.
	const part = await import("./linked.ts");
	return {
		inputs: {
			...defaultInputs(comingMonday(today), calendar.region),
			...inputs,
		},
		source: part.linkedSource(process, linked),
		Notice: part.LinkedNotice,
		problems,
	};
}
