import type { Process } from "@slipway/core/process";
import type { JobWorker } from "../../shared/estimate/runner.ts";
import type { EstimateJob, EstimateResult } from "./job.ts";

/** The worker of the page. */
export function pageWorker(): JobWorker<Process | EstimateJob, EstimateResult> {
	const worker = new Worker(new URL("./worker.ts", import.meta.url), {
		type: "module",
		name: "estimate",
	});
	return {
		post: (message) => worker.postMessage(message),
		onResult: (listener) =>
			worker.addEventListener("message", ({ data }) => listener(data)),
	};
}
