/** What the worker of the mocks does to its registration, which is now ours as well. */
interface Worker {
	readonly registration: object;
	skipWaiting: () => Promise<void>;
}

/**
 * MSW's worker shares this file, and would end the registration when the last page with a mock closes, and take over from
 * an older worker unasked. Both is the reader's to decide here. Answers with the way to take over.
 */
export function tameMocks(worker: Worker): () => Promise<void> {
	const takeOver = worker.skipWaiting.bind(worker);
	Object.defineProperty(worker, "skipWaiting", {
		value: async () => {},
		configurable: true,
	});
	Object.defineProperty(worker.registration, "unregister", {
		value: async () => false,
		configurable: true,
	});
	return takeOver;
}
