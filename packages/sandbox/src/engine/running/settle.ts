import type { MockApi } from "../contract/mock-api.ts";
import { TableFull } from "../state/store.ts";
import { type Runtime, transactionOf } from "./runtime.ts";

/**
 * How many events happen at their own times. What is left then happens at the present moment, so that a ping every five
 * minutes does not take a century's worth of work when the clock is moved by one.
 */
const eventsInTurn = 10_000;

/** Does what has fallen due by `now`, milliseconds since 1970 on the sandbox's clock. */
export function settle(
	api: MockApi,
	runtime: Runtime,
	seed: number,
	now: number,
): void {
	let done = 0;
	for (
		let event = runtime.due.take(now);
		event;
		event = runtime.due.take(now), done++
	) {
		const { world, commit, rollback } = transactionOf(
			runtime,
			seed,
			done < eventsInTurn ? event.at : now,
		);
		try {
			api.due?.(event, world);
			commit();
		} catch (error) {
			rollback();
			// Nobody has asked, so nobody can be told: an event that finds no room or no sense does not happen.
			if (!(error instanceof TableFull || runtime.restored)) throw error;
		}
	}
}
