import type { Process } from "@slipway/core/process";
import { estimate } from "@slipway/core/timeline";
import { calendarOf } from "../../shared/estimate/calendar-of.ts";
import type { EstimateJob, EstimateResult } from "./job.ts";

/*
 * Estimates off the page's thread. The process comes once, jobs one after the other; each has its result.
 */
let process: Process | undefined;

addEventListener("message", ({ data }: MessageEvent<Process | EstimateJob>) => {
	if (!("job" in data)) {
		process = data;
		return;
	}
	if (process === undefined) return;
	const { job, partner, provider, ...request } = data;
	let result: EstimateResult;
	try {
		result = {
			job,
			estimate: estimate(process, {
				...request,
				partner: calendarOf(partner),
				provider: calendarOf(provider),
			}),
		};
	} catch (error) {
		result = {
			job,
			problem: error instanceof Error ? error.message : String(error),
		};
	}
	postMessage(result);
});
