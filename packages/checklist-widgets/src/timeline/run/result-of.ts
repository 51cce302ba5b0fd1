import type { Process } from "@slipway/core/process";
import { estimateWith, unlimited } from "@slipway/core/timeline";
import { calendarOf } from "../../shared/estimate/calendar-of.ts";
import type { EstimateJob, EstimateResult } from "./job.ts";

/** The estimate of a job, or why there is none. */
export async function resultOf(
	process: Process,
	{ job, partner, provider, assume, ...asked }: EstimateJob,
): Promise<EstimateResult> {
	try {
		const request = {
			...asked,
			partner: calendarOf(partner),
			provider: calendarOf(provider),
		};
		// Most readers assume nothing else, limit no team and want no date, and never fetch what that takes.
		return {
			job,
			estimate:
				assume || asked.people || asked.by
					? (await import("./assuming.ts")).assuming(process, request, assume)
					: estimateWith(process, request, unlimited(request)),
		};
	} catch (error) {
		return {
			job,
			problem: error instanceof Error ? error.message : String(error),
		};
	}
}
