import { own } from "./field.ts";
import type { Progress, Register, TaskProgress } from "./progress.ts";
import { mergeRegisters } from "./register.ts";

/**
 * Two copies of the progress through the same process made into one. Nothing is lost: what one side has replaced
 * knowingly goes, what both sides changed without knowing of each other stays side by side. Commutative, associative
 * and idempotent, so copies agree whatever way they travel.
 *
 * @example
 * ```ts
 * import { emptyProgress, merge, record, valuesIn } from "@slipway/core/checklist";
 * const say = (by: string, text: string) =>
 *   record(emptyProgress("example"), { detail: "company", text }, { by, at: 1 });
 * valuesIn(merge(say("0ann", "A"), say("0bob", "B")).details.company).toSorted(); // => ["A", "B"]
 * ```
 */
export function merge(left: Progress, right: Progress): Progress {
	return {
		...left,
		answers: mergeRecords(left.answers, right.answers, mergeRegisters),
		details: mergeRecords(left.details, right.details, mergeRegisters),
		tasks: mergeRecords(left.tasks, right.tasks, mergeTasks),
	};
}

const mergeTasks = (left: TaskProgress, right: TaskProgress): TaskProgress =>
	mergeRecords<Register | undefined>(left, right, mergeRegisters);

function mergeRecords<Part>(
	left: { readonly [name: string]: Part },
	right: { readonly [name: string]: Part },
	mergePart: (
		one: NonNullable<Part>,
		other: NonNullable<Part>,
	) => NonNullable<Part>,
): { readonly [name: string]: Part } {
	const merged: Record<string, Part> = { ...left };
	for (const [name, part] of Object.entries(right)) {
		const mine = own(left, name);
		if (part) merged[name] = mine ? mergePart(mine, part) : part;
	}
	return merged;
}
