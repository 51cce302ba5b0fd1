import type * as z from "zod";
import type {
	ProgressSchema,
	StatusSchema,
	TaskProgressSchema,
} from "./schema.ts";

/** A partner's progress through one process, as it is stored. See `ProgressSchema` for what each part means. */
export type Progress = DeepReadonly<z.output<typeof ProgressSchema>>;

export type TaskProgress = DeepReadonly<z.output<typeof TaskProgressSchema>>;

/** What somebody has said about a task. */
export type Status = DeepReadonly<z.output<typeof StatusSchema>>;

/** One write to a field. */
export interface Entry<Value = unknown> {
	readonly value: Value;
	readonly at: number;
	readonly by: string;
	readonly n: number;
	readonly over?: { readonly [replica: string]: number } | undefined;
}

/** A field: the writes that nobody has replaced, newest first. */
export type Register<Value = unknown> = readonly Entry<Value>[];

/** The version of the format that this code writes. */
export const progressVersion = 1;

/**
 * Progress with nothing said yet.
 *
 * @example
 * ```ts
 * import { emptyProgress } from "@slipway/core/checklist";
 * emptyProgress("example").tasks; // => {}
 * ```
 */
export function emptyProgress(process: string): Progress {
	return {
		format: "slipway-progress",
		version: progressVersion,
		process,
		answers: {},
		details: {},
		tasks: {},
	};
}

/**
 * The value of a field that is shown: the newest. Undefined where nothing was written.
 *
 * @example
 * ```ts
 * import { valueIn } from "@slipway/core/checklist";
 * valueIn([{ value: "Ann", at: 1, by: "0ann", n: 1 }]); // => "Ann"
 * ```
 */
export function valueIn<Value>(
	register: Register<Value> | undefined,
): Value | undefined {
	return register?.[0]?.value;
}

/**
 * The different values of a field, newest first. More than one: people disagree and somebody has to choose.
 *
 * @example
 * ```ts
 * import { valuesIn } from "@slipway/core/checklist";
 * valuesIn([{ value: "B", at: 2, by: "0bob", n: 1 }, { value: "A", at: 1, by: "0ann", n: 1 }]); // => ["B", "A"]
 * ```
 */
export function valuesIn<Value>(
	register: Register<Value> | undefined,
): readonly Value[] {
	const seen = new Map(
		(register ?? []).map(({ value }) => [JSON.stringify(value), value]),
	);
	return [...seen.values()];
}

type DeepReadonly<Part> = Part extends object
	? { readonly [Key in keyof Part]: DeepReadonly<Part[Key]> }
	: Part;
