import type { Message } from "@slipway/offline/messages";

/** Asks a worker, and hands every answer that is a step on to `onStep`; resolves with the first that is none. */
export function ask<Answer, Step = never>(
	worker: ServiceWorker,
	message: Message,
	onStep: (step: Step) => void = () => {},
	isStep: (answer: Answer | Step) => answer is Step = (_): _ is Step => false,
): Promise<Answer> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }: MessageEvent<Answer | Step>) => {
			if (isStep(data)) return onStep(data);
			port1.close();
			resolve(data);
		};
		worker.postMessage(message, [port2]);
	});
}
