import type { Rule } from "./rule.ts";

/** How many requests may come in a time. */
export interface Limit {
	readonly rule: Rule;
	/** Milliseconds. */
	readonly window: number;
	readonly most: number;
	/** Milliseconds for which every request is refused once the limit is passed; without it until the window moves on. */
	readonly block?: number;
	/** Whether a refusal says in `Retry-After` how many seconds to wait. */
	readonly retryAfter?: boolean;
	/** Which exchanges count: by method, by path, and by the range of the answer's status. All when it says nothing. */
	readonly counts: {
		readonly methods?: readonly string[];
		readonly paths?: readonly string[];
		readonly statuses?: readonly [from: number, to: number];
	};
}

/** How much of a limit is used. */
export interface Usage {
	readonly limit: Limit;
	readonly used: number;
	/** Milliseconds since 1970, on the sandbox's clock. */
	readonly resets: number;
}
