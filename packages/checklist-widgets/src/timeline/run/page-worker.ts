import type { Process } from "@slipway/core/process";
import type { Estimator } from "../../shared/estimate/runner.ts";
import type { Answered, Order } from "./order.ts";

/** The worker of the page. */
export function pageWorker(): Estimator<Process | Order, Answered> {
	const worker = new Worker(new URL("./worker.ts", import.meta.url), {
		type: "module",
		name: "estimate",
	});
	return {
		post: (message) => worker.postMessage(message),
		onAnswer: (listener) =>
			worker.addEventListener("message", ({ data }) => listener(data)),
	};
}
