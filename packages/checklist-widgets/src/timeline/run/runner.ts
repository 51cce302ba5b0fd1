import type { Process } from "@slipway/core/process";
import type { Answered, Order } from "./order.ts";

/** Somebody who estimates; the page's worker, or a stand-in in a test. */
export interface Estimator {
	readonly post: (message: Process | Order) => void;
	readonly onAnswer: (listener: (answered: Answered) => void) => void;
}

/** Hands orders to an estimator, one at a time. */
export interface Runner {
	/** Asks for an estimate. Whatever was still waiting is dropped: only the newest wish counts. */
	readonly ask: (request: Omit<Order, "order">) => void;
}

/**
 * Keeps one run going and one waiting at most. A run cannot be stopped halfway, but it is short; what was asked in the
 * meantime is overtaken by the newest wish and never run.
 *
 * @param onAnswer is told every answer, with whether it answers the newest wish.
 */
export function createRunner(
	process: Process,
	estimator: Estimator,
	onAnswer: (answered: Answered, isNewest: boolean) => void,
): Runner {
	let orders = 0;
	let running = false;
	let waiting: Order | undefined;
	estimator.post(process);
	const start = (order: Order) => {
		running = true;
		estimator.post(order);
	};
	estimator.onAnswer((answered) => {
		running = false;
		const next = waiting;
		waiting = undefined;
		if (next) start(next);
		onAnswer(answered, answered.order === orders);
	});
	return {
		ask: (request) => {
			const order = { ...request, order: ++orders };
			if (running) waiting = order;
			else start(order);
		},
	};
}

/** The worker of the page. */
export function pageWorker(): Estimator {
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
