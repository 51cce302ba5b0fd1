import type { Limit, Usage } from "../contract/limit.ts";

/** A limit that was passed, and when requests are welcome again. */
export interface Passed {
	readonly limit: Limit;
	/** Milliseconds since 1970, on the sandbox's clock. */
	readonly until: number;
}

/** What of a request decides which limits count it. */
export interface Counted {
	readonly method: string;
	readonly path: string;
}

/** A limit, and what was counted against it. */
class Counter {
	readonly limit: Limit;
	/** Until when every request is refused. Milliseconds since 1970, on the sandbox's clock. */
	blocked = 0;
	readonly #times: number[] = [];

	constructor(limit: Limit) {
		this.limit = limit;
	}

	/** Whether requests like this are counted before their answer is known. */
	meets(request: Counted): boolean {
		return !this.limit.counts.statuses && isCounted(this.limit.counts, request);
	}

	/** When the exchanges came that lie inside of the window. */
	recent(now: number): number[] {
		const since = now - this.limit.window;
		while (this.#times[0] !== undefined && this.#times[0] <= since)
			this.#times.shift();
		return this.#times;
	}

	/** When requests are welcome again, were the limit passed now. */
	resets(now: number): number {
		const { block, window } = this.limit;
		return block === undefined ? (this.#times[0] ?? now) + window : now + block;
	}
}

/** Counts exchanges against limits, each over a window that moves on with the clock. */
export class RateLimits {
	readonly #counters: readonly Counter[];

	constructor(limits: readonly Limit[]) {
		this.#counters = limits.map((limit) => new Counter(limit));
	}

	/** The limit that forbids a request like this now, if one does. */
	passed(request: Counted, now: number): Passed | undefined {
		for (const counter of this.#counters) {
			const { limit, blocked } = counter;
			if (blocked > now) return { limit, until: blocked };
			if (counter.meets(request) && counter.recent(now).length >= limit.most)
				return { limit, until: counter.resets(now) };
		}
		return undefined;
	}

	/** Counts an exchange that has been answered. */
	count(request: Counted, status: number, now: number): void {
		for (const counter of this.#counters) {
			const { counts, most, block = 0 } = counter.limit;
			if (!isCounted(counts, request)) continue;
			const [from, to] = counts.statuses ?? [0, 999];
			if (status < from || status > to) continue;
			const times = counter.recent(now);
			if (times.length <= most) times.push(now);
			if (counts.statuses && times.length > most) counter.blocked = now + block;
		}
	}

	/** What is used of the limits that count a request like this, before the answer is known. */
	usage(request: Counted, now: number): readonly Usage[] {
		return this.#counters
			.filter((counter) => counter.meets(request))
			.map((counter) => ({
				limit: counter.limit,
				used: counter.recent(now).length,
				resets: counter.resets(now),
			}));
	}
}

const isCounted = (
	{ methods, paths }: Limit["counts"],
	{ method, path }: Counted,
): boolean =>
	(methods?.includes(method) ?? true) && (paths?.includes(path) ?? true);
