import type { Process } from "@slipway/core/process";
import type { EstimateJob } from "./job.ts";
import { resultOf } from "./result-of.ts";

/*
 * Estimates off the page's thread. The process comes once, jobs one after the other; each has its result.
 */
let process: Process | undefined;

addEventListener(
	"message",
	async ({ data }: MessageEvent<Process | EstimateJob>) => {
		if (!("job" in data)) {
			process = data;
			return;
		}
		if (process === undefined) return;
		postMessage(await resultOf(process, data));
	},
);
