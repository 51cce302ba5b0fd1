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

/** An exchange, or the way to write it down: most are forgotten before anybody reads them. */
export type Entry = Exchange | (() => Exchange);

/** The newest exchanges, in order. Each is written down, its secrets masked, when it is first read. */
export class Journal {
	#entries: Entry[] = [];
	#first = 0;

	add(entry: Entry): void {
		if (this.#entries.length < exchangesKept) {
			this.#entries.push(entry);
			return;
		}
		this.#entries[this.#first] = entry;
		this.#first = (this.#first + 1) % exchangesKept;
	}

	all(): readonly Exchange[] {
		const { length } = this.#entries;
		return Array.from(
			{ length },
			(_, index) => this.#at((this.#first + index) % length) as Exchange,
		);
	}

	/** The newest one. */
	last(): Exchange | undefined {
		return this.#at((this.#first || this.#entries.length) - 1);
	}

	/** Writes down what is not yet, as before secrets are forgotten by which it would be masked. */
	settle(): void {
		for (const index of this.#entries.keys()) this.#at(index);
	}

	clear(): void {
		this.#entries = [];
		this.#first = 0;
	}

	#at(index: number): Exchange | undefined {
		const entry = this.#entries[index];
		if (typeof entry !== "function") return entry;
		const written = entry();
		this.#entries[index] = written;
		return written;
	}
}

/** Whether a body is so long that only its beginning is kept: then it is not held until somebody reads. */
export const isLong = ({ length }: { readonly length: number }): boolean =>
	length > bodyKept;

/** Whether only the beginning of a body was kept. */
export const isCut = (kept: string): boolean =>
	kept.length > bodyKept && /… \([\d,]+ characters in all\)$/.test(kept);

/** A body as the journal keeps it, its secrets masked. */
export function keptOf(body: string, mask: Pick<Mask, "text">): string {
	if (body.length <= bodyKept) return mask.text(body);
	// A secret that lies across the cut must be seen whole.
	const seen = mask.text(body.slice(0, bodyKept + margin));
	return `${seen.slice(0, bodyKept)}… (${body.length.toLocaleString("en")} characters in all)`;
}
