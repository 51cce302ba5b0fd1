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
 * The fix that puts a value at the end of a pointer or XPath, in words as `shown`; none without a value.
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
	shown = String(value),
): { readonly fix?: Pick<Fix, "says" | "value"> } {
	if (value === undefined) return {};
	const name = pointer.split("/").at(-1);
	return { fix: { says: `Set ${name} to ${shown}.`, value } };
}
