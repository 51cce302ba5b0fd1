import type { Process } from "@slipway/core/process";
import { type ComparisonJob, comparisonOf } from "./comparison-job.ts";

/*
 * Compares plans off the page's thread. The process comes once, jobs one after the other; each has its result.
 */
let process: Process | undefined;

addEventListener(
	"message",
	({ data }: MessageEvent<Process | ComparisonJob>) => {
		if (!("job" in data)) process = data;
		else if (process) postMessage(comparisonOf(process, data));
	},
);
