import { assumptionsIn } from "@slipway/core/timeline";
import { fragmentOf } from "../../shared/estimate/link.ts";
import { readLink } from "../../shared/estimate/read-link.ts";
import type { Requested } from "../run/asked-job.ts";
import type { TimelineContext } from "../timeline-context.ts";
import { otherFragment } from "./other-fragment.ts";

/** The other plan, with its link and what of it could not be used. */
export interface OtherRequested extends Requested {
	readonly fragment: string;
	readonly problems: readonly string[];
}

/** The plan that differs from the reader's by what its inputs say of another. */
export function otherPlanOf(
	{
		process,
		plan,
		regions,
	}: Pick<TimelineContext, "process" | "plan" | "regions">,
	{ inputs, answers, facts }: Requested,
): OtherRequested {
	const { against = "", ...own } = inputs;
	const other = otherFragment(fragmentOf(own, answers, facts), against);
	const tasks = new Set(Object.keys(plan.tasks));
	const read = readLink(other.fragment, { process, tasks, regions });
	const { assume } = read.inputs;
	return {
		inputs: {
			start: inputs.start,
			region: inputs.region,
			week: inputs.week,
			confidence: inputs.confidence,
			trials: inputs.trials,
			seed: inputs.seed,
			durations: {},
			...read.inputs,
		},
		answers: { ...read.answers },
		facts,
		fragment: other.fragment,
		problems: [
			...other.problems,
			...read.problems,
			...(assume ? assumptionsIn(assume, process).problems : []),
		],
	};
}
