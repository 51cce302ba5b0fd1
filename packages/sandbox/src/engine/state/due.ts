import type { DueEvent } from "../contract/due-event.ts";

/** Events by time; those of one moment in the order in which they were set. */
export class DueQueue {
	#events: DueEvent[];

	constructor(events: readonly DueEvent[] = []) {
		this.#events = events.toSorted((left, right) => left.at - right.at);
	}

	add(event: DueEvent): void {
		let low = 0;
		let high = this.#events.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#events[middle]?.at ?? 0) <= event.at) low = middle + 1;
			else high = middle;
		}
		this.#events.splice(low, 0, event);
	}

	/** When the next event is due. */
	next(): number | undefined {
		return this.#events[0]?.at;
	}

	/** Removes and answers the first event that is due at `now`. */
	take(now: number): DueEvent | undefined {
		const [first] = this.#events;
		if (first === undefined || first.at > now) return undefined;
		return this.#events.shift();
	}

	toJSON(): readonly DueEvent[] {
		return [...this.#events];
	}
}
