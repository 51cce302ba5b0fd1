import { z } from "zod";
import type { Rule } from "./rule.ts";

const PlaceSchema = z.enum(["body", "query", "path", "header", "request"]);

/** Where in a request something stands. */
export type Place = z.output<typeof PlaceSchema>;

const BySchema = z.enum(["you", "provider", "state", "time"]);

/**
 * Who or what has to change where no text can be put into the request: you, because only you can know the right value;
 * the provider; the state of the sandbox, by other requests; or the time.
 */
export type FixBy = z.output<typeof BySchema>;

/**
 * The smallest change that would satisfy the rule. A value of undefined removes what stands there, unless `by` says that
 * there is nothing to write.
 */
export interface Fix {
	readonly says: string;
	/** Left out where the value can be put there as it is. */
	readonly by?: FixBy;
	readonly place: Place;
	/** A JSON pointer into the body or the query (RFC 6901), or the name of a header or of a part of the path. */
	readonly pointer: string;
	readonly value?: unknown;
}

/** Why a request was refused: where, what stands there, which rule forbids it, and what to change. */
export interface Problem {
	readonly place: Place;
	/** A JSON pointer into the body or the query, an XPath into XML, or the name of a header or of a part of the path. */
	readonly pointer: string;
	/** What is there, with the value received. */
	readonly fact: string;
	readonly rule: Rule;
	readonly fix?: Fix;
}

/** A problem as a file keeps it. */
export const ProblemSchema = z.strictObject({
	place: PlaceSchema,
	pointer: z.string(),
	fact: z.string(),
	rule: z.strictObject({
		says: z.string(),
		confidence: z.enum(["published", "derived", "modelled"]),
		source: z.string(),
	}),
	fix: z
		.strictObject({
			says: z.string(),
			by: BySchema.exactOptional(),
			place: PlaceSchema,
			pointer: z.string(),
			value: z.unknown().optional(),
		})
		.exactOptional(),
});
