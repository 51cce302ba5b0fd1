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

function mergeTasks(left: TaskProgress, right: TaskProgress): TaskProgress {
	return {
		...left,
		...right,
		...both("status", left.status, right.status),
		...both("note", left.note, right.note),
		...both("owner", left.owner, right.owner),
		...both("evidence", left.evidence, right.evidence),
		...both("planned", left.planned, right.planned),
	};
}

function both<Name extends keyof TaskProgress, Value>(
	name: Name,
	left: Register<Value> | undefined,
	right: Register<Value> | undefined,
) {
	return left && right ? { [name]: mergeRegisters(left, right) } : {};
}

function mergeRecords<Part>(
	left: { readonly [name: string]: Part },
	right: { readonly [name: string]: Part },
	mergePart: (one: Part, other: Part) => Part,
): { readonly [name: string]: Part } {
	const merged: Record<string, Part> = { ...left };
	for (const [name, part] of Object.entries(right)) {
		const own = Object.hasOwn(left, name) ? left[name] : undefined;
		merged[name] = own === undefined ? part : mergePart(own, part);
	}
	return merged;
}
