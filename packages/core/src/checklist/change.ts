import { type Field, registerAt, withRegister } from "./field.ts";
import type { Progress, Status } from "./progress.ts";
import { type Stamp, write } from "./register.ts";

/** The text fields of a task. */
export type TaskText = "note" | "owner" | "evidence" | "planned";

/** One thing that is said: about a task, as an answer, or as a detail. */
export type Change =
	| { readonly task: string; readonly status: Status }
	| { readonly task: string; readonly field: TaskText; readonly text: string }
	| {
			readonly question: string;
			readonly answer: string | readonly string[] | null;
	  }
	| { readonly detail: string; readonly text: string };

/**
 * The progress after somebody has said one thing.
 *
 * @example
 * ```ts
 * import { emptyProgress, record, valueIn } from "@slipway/core/checklist";
 * const change = { detail: "company", text: "Example Partner" };
 * const progress = record(emptyProgress("example"), change, { by: "0ann", at: 1 });
 * valueIn(progress.details.company); // => "Example Partner"
 * ```
 */
export function record(
	progress: Progress,
	change: Change,
	stamp: Stamp,
): Progress {
	return setField(progress, fieldOf(change), [valueOfChange(change)], stamp);
}

/**
 * The progress with these values in a field; none at all means that what was said is taken back.
 *
 * @example
 * ```ts
 * import { emptyProgress, setField, valuesIn } from "@slipway/core/checklist";
 * const progress = setField(emptyProgress("example"), ["details", "company"], ["A", "B"], { by: "0ann", at: 1 });
 * valuesIn(progress.details.company); // => ["A", "B"]
 * ```
 */
export function setField(
	progress: Progress,
	field: Field,
	values: readonly unknown[],
	stamp: Stamp,
): Progress {
	const register = registerAt(progress, field);
	if (register === undefined && values.length === 0) return progress;
	return withRegister(
		progress,
		field,
		write(register, values.length > 0 ? values : [takenBack(field)], stamp),
	);
}

/**
 * The field that a change writes.
 *
 * @example
 * ```ts
 * import { fieldOf } from "@slipway/core/checklist";
 * fieldOf({ task: "build", status: { is: "open" } }); // => ["tasks", "build", "status"]
 * ```
 */
export function fieldOf(change: Change): Field {
	if ("question" in change) return ["answers", change.question];
	if ("detail" in change) return ["details", change.detail];
	return ["tasks", change.task, "status" in change ? "status" : change.field];
}

/** The value that a change writes. */
export function valueOfChange(change: Change): unknown {
	if ("question" in change) return change.answer;
	return "status" in change ? change.status : change.text;
}

function takenBack([part, , name]: Field): unknown {
	if (part === "answers") return null;
	return name === "status" ? { is: "open" } : "";
}
