import type { Process } from "@slipway/core/process";
import {
	assumptionsIn,
	type Comparison,
	comparePlans,
} from "@slipway/core/timeline";
import { calendarOf } from "../../shared/estimate/calendar-of.ts";
import type { Numbered } from "../../shared/estimate/runner.ts";
import type { EstimateJob } from "../run/job.ts";

/** Two plans that a worker shall compare. */
export interface ComparisonJob extends Numbered {
	readonly first: Omit<EstimateJob, "job">;
	readonly other: Omit<EstimateJob, "job">;
}

/** What came of it, or why there is nothing. */
export type ComparisonResult = Numbered &
	({ readonly comparison: Comparison } | { readonly problem: string });

/** Does a job. */
export function comparisonOf(
	process: Process,
	{ job, first, other }: ComparisonJob,
): ComparisonResult {
	try {
		const [one, two] = [planOf(process, first), planOf(process, other)];
		return { job, comparison: comparePlans(process, one, two) };
	} catch (error) {
		return {
			job,
			problem: error instanceof Error ? error.message : String(error),
		};
	}
}

const planOf = (
	process: Process,
	{ partner, provider, assume = "", ...asked }: ComparisonJob["first"],
) => ({
	request: {
		...asked,
		partner: calendarOf(partner),
		provider: calendarOf(provider),
	},
	assumptions: assumptionsIn(assume, process).assumptions,
});
