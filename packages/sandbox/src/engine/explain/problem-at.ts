import type { Fix, Place, Problem } from "../contract/problem.ts";
import type { Rule } from "../contract/rule.ts";

/** What is wrong at one place, and what would mend it. */
export interface Detail {
	/** The body when it says nothing. */
	readonly place?: Place;
	readonly pointer: string;
	/** What is there, with the value received. */
	readonly fact: string;
	/** What to do there; elsewhere only when it names another place. */
	readonly fix?: Pick<Fix, "says" | "value"> & Partial<Fix>;
}

/**
 * A problem by a rule of the provider's.
 *
 * @example
 * ```ts
 * import { problemAt } from "@slipway/sandbox/engine";
 *
 * const rule = { says: "A book is named.", confidence: "modelled", source: "sandbox" };
 * problemAt(rule, { pointer: "/book", fact: "There is none." }).place; // => "body"
 * ```
 */
export function problemAt(
	rule: Rule,
	{ place = "body", pointer, fact, fix }: Detail,
): Problem {
	return {
		place,
		pointer,
		fact,
		rule,
		...(fix && { fix: { place, pointer, ...fix } }),
	};
}

/**
 * The fix that puts a value at the end of a pointer or XPath, in words as `shown`; none without a value. What somebody must
 * do instead stays as it is.
 *
 * @example
 * ```ts
 * import { setTo } from "@slipway/sandbox/engine";
 *
 * setTo("/loan/book", "B1"); // => { fix: { says: "Set book to B1.", value: "B1" } }
 * ```
 */
export function setTo(
	pointer: string,
	value: unknown,
	shown?: string,
): { readonly fix?: Pick<Fix, "says" | "value" | "by"> } {
	if (value === undefined) return {};
	if (isByHand(value)) return { fix: value };
	const name = pointer.split("/").at(-1);
	return {
		fix: { says: `Set ${name} to ${shown ?? shownValue(value)}.`, value },
	};
}

/** Who must do what, where no value would do. */
export type ByHand = Required<Pick<Fix, "by" | "says">>;

const isByHand = (value: unknown): value is ByHand =>
	typeof value === "object" && value !== null && "by" in value;

/**
 * A value in a sentence. One that is carried over is told as what it is, not as its name in braces.
 *
 * @example
 * ```ts
 * import { shownValue } from "@slipway/sandbox/engine";
 *
 * shownValue("{{loan}}"); // => "the loan of an earlier answer"
 * shownValue(2); // => "2"
 * ```
 */
export function shownValue(value: unknown): string {
	const text = typeof value === "string" ? value : JSON.stringify(value);
	const name = /^\{\{(\w+)\}\}$/.exec(text)?.[1];
	if (name !== undefined)
		return `the ${name.replaceAll("_", " ")} of an earlier answer`;
	return text.replaceAll(
		/\{\{(\w+)\}\}/g,
		(_, each: string) => `… (${each.replaceAll("_", " ")})`,
	);
}
