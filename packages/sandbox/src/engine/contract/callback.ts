import { z } from "zod";
import { type Problem, ProblemSchema } from "./problem.ts";

/** A request that the provider sends to the partner: a webhook, a push, a ping. */
export interface Callback {
	/** A key of the mock's callbacks. */
	readonly event: string;
	readonly method: "GET" | "POST";
	/** Where the partner wants it; undefined when the partner has named no address. */
	readonly address: string | undefined;
	readonly headers: Readonly<Record<string, string>>;
	/** Names of headers whose value is a secret, besides Authorization. */
	readonly secretHeaders?: readonly string[];
	readonly body: string;
	/** The operation-specific thing that the reply is about, for the mock's own bookkeeping. */
	readonly about?: string;
	/** Milliseconds that the provider waits for the answer; 10 seconds when it says nothing. */
	readonly patience?: number;
}

/** Milliseconds that an answer may take where the provider says nothing. */
export const usualPatience = 10_000;

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
	/** Names in lower case. */
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string;
	readonly failure?: string;
}

const Headers = z.record(z.string(), z.string());

/** A callback as a file keeps it. */
export const SentCallbackSchema = z.strictObject({
	event: z.string(),
	method: z.enum(["GET", "POST"]),
	address: z.string().optional(),
	headers: Headers,
	secretHeaders: z.array(z.string()).exactOptional(),
	body: z.string(),
	about: z.string().exactOptional(),
	patience: z.number().exactOptional(),
	number: z.int(),
	at: z.number(),
	reply: z
		.strictObject({
			status: z.int().exactOptional(),
			headers: Headers.exactOptional(),
			body: z.string().exactOptional(),
			failure: z.string().exactOptional(),
		})
		.exactOptional(),
	problems: z.array(ProblemSchema).exactOptional(),
});
