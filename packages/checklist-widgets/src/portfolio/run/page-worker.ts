import type { Estimator } from "../../shared/estimate/runner.ts";
import type { PortfolioAnswered, PortfolioOrder } from "./order.ts";

/** The worker of the page. All orders of five integrations take seconds, so a run that nobody waits for is ended. */
export function pageWorker(): Estimator<PortfolioOrder, PortfolioAnswered> {
	const listeners: ((answered: PortfolioAnswered) => void)[] = [];
	const hire = () => {
		const worker = new Worker(new URL("./worker.ts", import.meta.url), {
			type: "module",
			name: "portfolio",
		});
		worker.addEventListener("message", ({ data }) => {
			for (const listener of listeners) listener(data);
		});
		return worker;
	};
	let worker = hire();
	return {
		post: (order) => worker.postMessage(order),
		onAnswer: (listener) => listeners.push(listener),
		giveUp: () => {
			worker.terminate();
			worker = hire();
		},
	};
}
