import type { Progress, Register, TaskProgress } from "./progress.ts";

/** The place of a field in progress. */
export type Field =
	| readonly ["answers" | "details", string]
	| readonly ["tasks", string, keyof TaskProgress];

/** The fields of a task, in the order in which they are shown. */
export const taskFields = [
	"status",
	"planned",
	"owner",
	"note",
	"evidence",
] as const satisfies readonly (keyof TaskProgress)[];

/** Whether a value names a field, as far as its form goes. */
export function isField(value: unknown): value is Field {
	if (!Array.isArray(value) || typeof value[1] !== "string") return false;
	const [part, , name] = value;
	return part === "tasks"
		? value.length === 3 && taskFields.includes(name)
		: value.length === 2 && (part === "answers" || part === "details");
}

/**
 * What was written into a field.
 *
 * @example
 * ```ts
 * import { emptyProgress, record, registerAt, valueIn } from "@slipway/core/checklist";
 * const change = { task: "build", field: "owner", text: "Ann" } as const;
 * const progress = record(emptyProgress("example"), change, { by: "0ann", at: 1 });
 * valueIn(registerAt(progress, ["tasks", "build", "owner"])); // => "Ann"
 * ```
 */
export function registerAt(
	progress: Progress,
	[part, id, name]: Field,
): Register | undefined {
	return part === "tasks"
		? own(progress.tasks, id)?.[name]
		: own<Register>(progress[part], id);
}

/** The progress with another register in a field. */
export function withRegister(
	progress: Progress,
	[part, id, name]: Field,
	register: Register,
): Progress {
	const place =
		part === "tasks"
			? { ...own(progress.tasks, id), [name]: register }
			: register;
	return { ...progress, [part]: { ...progress[part], [id]: place } };
}

/**
 * Every field in which something was written.
 *
 * @example
 * ```ts
 * import { emptyProgress, fieldsIn, record } from "@slipway/core/checklist";
 * const change = { question: "region", answer: "uk" };
 * fieldsIn(record(emptyProgress("example"), change, { by: "0ann", at: 1 })); // => [["answers", "region"]]
 * ```
 */
export function fieldsIn(progress: Progress): readonly Field[] {
	return [
		...Object.keys(progress.answers).map((id): Field => ["answers", id]),
		...Object.keys(progress.details).map((id): Field => ["details", id]),
		...Object.entries(progress.tasks).flatMap(([id, task]) =>
			taskFields
				.filter((name) => task[name] !== undefined)
				.map((name): Field => ["tasks", id, name]),
		),
	];
}

/**
 * The part of that name, unless it is one that every object has.
 *
 * @example
 * ```ts
 * import { own } from "@slipway/core/checklist";
 * own<unknown>({}, "toString"); // => undefined
 * ```
 */
export function own<Part>(
	record: { readonly [name: string]: Part },
	name: string,
): Part | undefined {
	return Object.hasOwn(record, name) ? record[name] : undefined;
}
