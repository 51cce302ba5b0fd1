import { z } from "zod";
import type { Answer } from "../contract/call.ts";
import { type Problem, ProblemSchema } from "../contract/problem.ts";
import type { Change } from "../contract/tables.ts";
import type { Mask } from "../mask/mask.ts";

/** One request and what came of it, secrets masked. */
export interface Exchange {
	readonly number: number;
	/** Milliseconds since 1970, on the sandbox's clock. */
	readonly at: number;
	/** Milliseconds that the mock took, its latency fault included. */
	readonly took: number;
	readonly operation: string | undefined;
	readonly request: {
		readonly method: string;
		readonly target: string;
		readonly headers: Readonly<Record<string, string>>;
		readonly body: string;
	};
	/** Undefined when the connection broke without an answer. */
	readonly answer: Answer | undefined;
	/** Why the request was refused, place by place. */
	readonly problems: readonly Problem[];
	/** Parameters of the address that were not read, because this sandbox does not play them or nobody knows them. */
	readonly ignored: readonly string[];
	/** The disturbances that struck it. */
	readonly faults: readonly string[];
	readonly changes: readonly Change[];
}

/** How many exchanges a journal keeps; older ones are forgotten. */
export const exchangesKept = 500;
/** Longer bodies are cut in the journal; the partner still got the whole. */
const bodyKept = 16 * 1024;
const margin = 8 * 1024;

const Headers = z.record(z.string(), z.string());

/** Exchanges as they are read back. */
export const ExchangesSchema = z
	.array(
		z.strictObject({
			number: z.int(),
			at: z.number(),
			took: z.number(),
			operation: z.string().optional(),
			request: z.strictObject({
				method: z.string(),
				target: z.string(),
				headers: Headers,
				body: z.string(),
			}),
			answer: z
				.strictObject({ status: z.int(), headers: Headers, body: z.string() })
				.optional(),
			problems: z.array(ProblemSchema),
			ignored: z.array(z.string()).default([]),
			faults: z.array(z.string()),
			changes: z.array(
				z.strictObject({
					table: z.string(),
					id: z.string(),
					was: z.enum(["added", "changed", "removed"]),
				}),
			),
		}),
	)
	.max(exchangesKept);

/** The newest exchanges, in order. */
export class Journal {
	#exchanges: Exchange[] = [];
	#first = 0;

	add(exchange: Exchange): void {
		if (this.#exchanges.length < exchangesKept) {
			this.#exchanges.push(exchange);
			return;
		}
		this.#exchanges[this.#first] = exchange;
		this.#first = (this.#first + 1) % exchangesKept;
	}

	all(): readonly Exchange[] {
		return [
			...this.#exchanges.slice(this.#first),
			...this.#exchanges.slice(0, this.#first),
		];
	}

	find(number: number): Exchange | undefined {
		return this.#exchanges.find((exchange) => exchange.number === number);
	}

	clear(): void {
		this.#exchanges = [];
		this.#first = 0;
	}
}

/** A body as the journal keeps it, its secrets masked. */
export function keptOf(body: string, mask: Pick<Mask, "text">): string {
	if (body.length <= bodyKept) return mask.text(body);
	// A secret that lies across the cut must be seen whole.
	const seen = mask.text(body.slice(0, bodyKept + margin));
	return `${seen.slice(0, bodyKept)}… (${body.length.toLocaleString("en")} characters in all)`;
}
