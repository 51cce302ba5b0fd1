import type { Process } from "@slipway/core/process";
import {
	estimateWith,
	isContradicted,
	unlimited,
} from "@slipway/core/timeline";
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
		const whole = async () =>
			(await import("./assuming.ts")).assuming(process, request, assume);
		// Most readers assume and believe nothing else, limit no team and want no date, and never fetch what that takes.
		if (assume || asked.people || asked.by || asked.believe)
			return { job, estimate: await whole() };
		const estimate = estimateWith(process, request, unlimited(request));
		// Nor do they where the runs contradict no published time.
		return {
			job,
			estimate: estimate.claims.some(isContradicted) ? await whole() : estimate,
		};
	} catch (error) {
		return {
			job,
			problem: error instanceof Error ? error.message : String(error),
		};
	}
}
