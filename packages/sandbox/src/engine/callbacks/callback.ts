import type { Problem } from "../explain/problem.ts";

/** A request that the provider sends to the partner: a webhook, a push, a ping. */
export interface Callback {
	/** A key of the mock's callbacks. */
	readonly event: string;
	readonly method: "GET" | "POST";
	/** Where the partner wants it; undefined when the partner has named no address. */
	readonly address: string | undefined;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
	/** The operation-specific thing that the reply is about, for the mock's own bookkeeping. */
	readonly about?: string;
	/** Milliseconds that the provider waits for the answer; 10 seconds when it says nothing. */
	readonly patience?: number;
}

/** A callback on its way or answered. */
export interface SentCallback extends Callback {
	readonly number: number;
	/** Milliseconds since 1970, on the sandbox's clock. */
	readonly at: number;
	readonly reply?: CallbackReply;
	/** What was wrong with the answer; there once it has been judged. */
	readonly problems?: readonly Problem[];
}

/** What the partner answered; without a status the partner could not be reached. */
export interface CallbackReply {
	readonly status?: number;
	readonly body?: string;
	readonly failure?: string;
}
