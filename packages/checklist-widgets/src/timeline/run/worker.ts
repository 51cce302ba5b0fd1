import { workingCalendar } from "@slipway/core/calendar";
import type { Process } from "@slipway/core/process";
import { estimate } from "@slipway/core/timeline";
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
				partner: workingCalendar(
					partner.region,
					partner.weekdays,
					partner.holidays,
				),
				provider: workingCalendar(
					provider.region,
					provider.weekdays,
					provider.holidays,
				),
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
