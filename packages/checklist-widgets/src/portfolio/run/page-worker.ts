import type { JobWorker } from "../../shared/estimate/runner.ts";
import type { PortfolioJob, PortfolioResult } from "./job.ts";

/** The worker of the page. All orders of five integrations take seconds, so a run that nobody waits for is ended. */
export function pageWorker(): JobWorker<PortfolioJob, PortfolioResult> {
	const listeners: ((result: PortfolioResult) => void)[] = [];
	const open = () => {
		const worker = new Worker(new URL("./worker.ts", import.meta.url), {
			type: "module",
			name: "portfolio",
		});
		worker.addEventListener("message", ({ data }) => {
			for (const listener of listeners) listener(data);
		});
		return worker;
	};
	let worker = open();
	return {
		post: (job) => worker.postMessage(job),
		onResult: (listener) => listeners.push(listener),
		cancel: () => {
			worker.terminate();
			worker = open();
		},
	};
}
