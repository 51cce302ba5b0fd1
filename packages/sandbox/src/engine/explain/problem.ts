import type { Rule } from "../mock/rule.ts";

/** Where in a request something stands. */
export type Place = "body" | "query" | "path" | "header" | "request";

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
