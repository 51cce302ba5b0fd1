import { valueAt } from "@slipway/core/errors";
import type { z } from "zod";
import type { Place, Problem } from "../contract/problem.ts";
import type { Rule } from "../contract/rule.ts";
import { type FixWith, fixOf } from "./fix-of.ts";
import { pointerOf } from "./pointer.ts";
import { metaOf, schemaAt } from "./schema-at.ts";
import { wordsOf } from "./words-of.ts";

/** Enough to see what is wrong; a body of a million wrong items is not explained item by item. */
const mostProblems = 20;
/** How many unknown keys are named. */
const mostKeys = 10;

/**
 * What a schema finds wrong, as problems with the rule and the smallest fix.
 *
 * @example
 * ```ts
 * import { z } from "zod";
 * import { problemsOf } from "@slipway/sandbox/engine";
 *
 * const schema = z.object({ book: z.string() });
 * const { error } = schema.safeParse({ book: 1 });
 * const rule = { confidence: "modelled", source: "sandbox" };
 * problemsOf(error, schema, { book: 1 }, "body", rule)[0].pointer; // => "/book"
 * ```
 */
export function problemsOf(
	error: z.core.$ZodError,
	schema: z.core.$ZodType,
	data: unknown,
	place: Place,
	rule: Omit<Rule, "says">,
	{ notation = pointerOf, schemaRule = rule, samples }: Wording = {},
): readonly Problem[] {
	return error.issues.slice(0, mostProblems).map((original) => {
		const issue = deepest(original);
		const received = valueAt(data, issue.path);
		const fix = fixOf(issue, schema, received, place, {
			notation,
			samples,
		});
		const { breaks, fact } = wordsOf(issue);
		const { confidence, source } = breaks === "schema" ? schemaRule : rule;
		return {
			place,
			pointer: notation(issue.path),
			fact: fact ?? factOf(issue, received),
			rule: {
				confidence,
				source,
				says:
					(fact === undefined
						? metaOf(schemaAt(schema, issue.path)).description
						: undefined) ?? issue.message,
			},
			...(fix && { fix }),
		};
	});
}

/** How problems are worded. */
export interface Wording extends FixWith {
	/** Where it is published what an issue breaks that is labelled with the schema. */
	readonly schemaRule?: Omit<Rule, "says">;
}

/** In a union, the issue of the option that came nearest: the one whose issues lie deepest. */
function deepest(issue: z.core.$ZodIssue): z.core.$ZodIssue {
	if (issue.code !== "invalid_union") return issue;
	const nested = issue.errors
		.flatMap((issues) => issues.slice(0, 1))
		.map(deepest)
		.toSorted((left, right) => right.path.length - left.path.length)[0];
	return nested ? { ...nested, path: [...issue.path, ...nested.path] } : issue;
}

function factOf(issue: z.core.$ZodIssue, received: unknown): string {
	const name = issue.path.map(String).join(".") || "The body";
	if (issue.code === "unrecognized_keys")
		return `${name} has ${unknown(issue.keys)}, which is unknown here.`;
	if (received === undefined) return `${name} is missing.`;
	return `${name} is ${shown(received)}. ${issue.message}.`;
}

function unknown(keys: readonly string[]): string {
	const some = keys.slice(0, mostKeys).map((key) => `“${cut(key)}”`);
	const more = keys.length - some.length;
	return `${some.join(", ")}${more > 0 ? ` and ${more.toLocaleString("en")} more` : ""}`;
}

function shown(value: unknown): string {
	const text = JSON.stringify(value) ?? String(value);
	return cut(text);
}

const cut = (text: string) =>
	text.length > 80 ? `${text.slice(0, 77)}…` : text;
