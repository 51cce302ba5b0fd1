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

/** Counts exchanges against limits, each over a window that moves on with the clock. */
export class RateLimits {
	readonly #limits: readonly Limit[];
	#times: number[][];
	#blocked: number[];

	constructor(limits: readonly Limit[]) {
		this.#limits = limits;
		this.#times = limits.map(() => []);
		this.#blocked = limits.map(() => 0);
	}

	/** The limit that forbids a request like this now, if one does. */
	passed(request: Counted, now: number): Passed | undefined {
		for (const [index, limit] of this.#limits.entries()) {
			const { counts, most } = limit;
			const until = this.#blocked[index] ?? 0;
			if (until > now) return { limit, until };
			if (counts.statuses || !isCounted(counts, request)) continue;
			const times = this.#recent(index, now);
			if (times.length >= most)
				return { limit, until: this.#passedAt(index, now) };
		}
		return undefined;
	}

	/** Counts an exchange that has been answered. */
	count(request: Counted, status: number, now: number): void {
		for (const [index, { counts, most, block }] of this.#limits.entries()) {
			if (!isCounted(counts, request)) continue;
			const [from, to] = counts.statuses ?? [0, 999];
			if (status < from || status > to) continue;
			const times = this.#recent(index, now);
			if (times.length <= most) times.push(now);
			if (counts.statuses && times.length > most)
				this.#blocked[index] = now + (block ?? 0);
		}
	}

	/** What is used of the limits that count a request like this, before the answer is known. */
	usage(request: Counted, now: number): readonly Usage[] {
		return this.#limits.flatMap((limit, index) =>
			limit.counts.statuses || !isCounted(limit.counts, request)
				? []
				: [
						{
							limit,
							used: this.#recent(index, now).length,
							resets: this.#passedAt(index, now),
						},
					],
		);
	}

	reset(): void {
		this.#times = this.#limits.map(() => []);
		this.#blocked = this.#limits.map(() => 0);
	}

	#recent(index: number, now: number): number[] {
		const times = this.#times[index] ?? [];
		const since = now - (this.#limits[index]?.window ?? 0);
		let old = 0;
		while (old < times.length && (times[old] ?? 0) <= since) old++;
		if (old > 0) times.splice(0, old);
		return times;
	}

	#passedAt(index: number, now: number): number {
		const { block, window = 0 } = this.#limits[index] ?? {};
		return block === undefined
			? (this.#times[index]?.[0] ?? now) + window
			: now + block;
	}
}

const isCounted = (
	{ methods, paths }: Limit["counts"],
	{ method, path }: Counted,
): boolean =>
	(methods?.includes(method) ?? true) && (paths?.includes(path) ?? true);
