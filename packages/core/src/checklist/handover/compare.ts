import { setField } from "../change.ts";
import { type Field, fieldsIn, registerAt } from "../field.ts";
import { merge } from "../merge.ts";
import { type Progress, valuesIn } from "../progress.ts";
import type { Stamp } from "../register.ts";
import { same } from "../same.ts";

/** One field that an import would change. */
export interface Difference {
	readonly field: Field;
	readonly mine: readonly unknown[];
	readonly theirs: readonly unknown[];
	/**
	 * `new`: nothing was said here; `newer`: theirs knowingly replaces mine; `conflict`: both were said without knowing
	 * of each other, or theirs already disagreed.
	 */
	readonly kind: "new" | "newer" | "conflict";
}

/** What to do with one difference: take the merged value (for a conflict: keep both), or one side's. */
export type Decision = "merge" | "mine" | "theirs";

/**
 * What would change if the other progress were taken in. Empty when there is nothing new in it.
 *
 * @example
 * ```ts
 * import { compare, emptyProgress, record } from "@slipway/core/checklist";
 * const mine = emptyProgress("example");
 * const theirs = record(mine, { detail: "company", text: "A" }, { by: "0bob", at: 1 });
 * compare(mine, theirs); // => [{ field: ["details", "company"], mine: [], theirs: ["A"], kind: "new" }]
 * ```
 */
export function compare(
	mine: Progress,
	theirs: Progress,
): readonly Difference[] {
	const merged = merge(mine, theirs);
	return fieldsIn(theirs).flatMap((field) => {
		const ours = valuesIn(registerAt(mine, field));
		const others = valuesIn(registerAt(theirs, field));
		const result = valuesIn(registerAt(merged, field));
		if (same(result, ours)) return [];
		const kind =
			result.length > 1 ? "conflict" : ours.length === 0 ? "new" : "newer";
		return [{ field, mine: ours, theirs: others, kind }];
	});
}

/**
 * The other progress taken in: merged, and where somebody decided for one side, that side's value written on top, so
 * that the decision travels on.
 *
 * @param decisions by the fields of the differences, see {@link fieldKey}; what is not decided is merged.
 *
 * @example
 * ```ts
 * import { emptyProgress, record, takeIn, valuesIn } from "@slipway/core/checklist";
 * const say = (by: string, text: string) =>
 *   record(emptyProgress("example"), { detail: "company", text }, { by, at: 1 });
 * const decisions = new Map([["details company", "theirs"]] as const);
 * const taken = takeIn(say("0ann", "A"), say("0bob", "B"), decisions, { by: "0ann", at: 2 });
 * valuesIn(taken.details.company); // => ["B"]
 * ```
 */
export function takeIn(
	mine: Progress,
	theirs: Progress,
	decisions: ReadonlyMap<string, Decision>,
	stamp: Stamp,
): Progress {
	return compare(mine, theirs).reduce(
		(merged, { field, mine, theirs }) => {
			const decision = decisions.get(fieldKey(field)) ?? "merge";
			return decision === "merge"
				? merged
				: setField(merged, field, decision === "mine" ? mine : theirs, stamp);
		},
		merge(mine, theirs),
	);
}

/**
 * A field as a key.
 *
 * @example
 * ```ts
 * import { fieldKey } from "@slipway/core/checklist";
 * fieldKey(["tasks", "build", "owner"]); // => "tasks build owner"
 * ```
 */
export function fieldKey(field: Field): string {
	return field.join(" ");
}
