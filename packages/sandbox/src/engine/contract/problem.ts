import { z } from "zod";
import type { Rule } from "./rule.ts";

const PlaceSchema = z.enum(["body", "query", "path", "header", "request"]);

/** Where in a request something stands. */
export type Place = z.output<typeof PlaceSchema>;

/** The smallest change that would satisfy the rule. A value of undefined removes what stands there. */
export interface Fix {
	readonly says: string;
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
			place: PlaceSchema,
			pointer: z.string(),
			value: z.unknown().optional(),
		})
		.exactOptional(),
});
