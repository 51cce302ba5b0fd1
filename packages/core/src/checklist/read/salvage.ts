import type { Path } from "../../errors/issue.ts";
import { cleanLine, cleanProse } from "../clean.ts";
import { dayWithin } from "../clock.ts";
import { own } from "../field.ts";
import { emptyProgress, type Progress } from "../progress.ts";
import { type Problem, problemsIn } from "./problem.ts";

/** What could be read of progress that the format does not allow as a whole. */
export interface Salvaged {
	/** Undefined when nothing in it could be told apart. */
	readonly progress: Progress | undefined;
	/** What had to be left out or changed, in reading order. */
	readonly problems: readonly Problem[];
}

/**
 * Takes out what does not fit, and nothing else: a value goes, what is beside it stays. Texts are cleaned rather than
 * lost, and who wrote when is guessed where only that is wrong.
 *
 * @param value parsed JSON in the current version; changed in place.
 * @param process the process to which it belongs, where the value does not say so itself.
 *
 * @example
 * ```ts
 * import { emptyProgress, salvage } from "@slipway/core/checklist";
 * salvage({ ...emptyProgress("example"), tasks: 7 }, "example").progress?.tasks; // => {}
 * ```
 */
export function salvage(value: unknown, process: string): Salvaged {
	const problems = problemsIn(value);
	// Taking something out can leave an empty list behind, which has to go, too.
	let left = problems;
	for (let pass = 0; left.length > 0 && pass < 4; pass++) {
		// Last first: places in a list move when an earlier one goes.
		for (const problem of left.toReversed()) settle(value, problem, process);
		left = problemsIn(value);
	}
	return {
		// problemsIn finds nothing in exactly what ProgressSchema accepts.
		progress: left.length === 0 ? (value as Progress) : undefined,
		problems,
	};
}

function settle(root: unknown, { path, value }: Problem, process: string) {
	if (path.length === 0) return;
	const [part] = path;
	if (path.length === 1)
		return put(
			root,
			path,
			own<unknown>({ ...emptyProgress(process) }, String(part)),
		);
	// Where in a field: behind the name of the task, the question or the detail, and of the task's field.
	const entry = part === "tasks" ? 4 : 3;
	const [name, ...within] = path.slice(entry);
	if (name === undefined) return put(root, path, undefined);
	if (name === "value") {
		const clean = path[2] === "note" ? cleanProse : cleanLine;
		const cleaned = typeof value === "string" ? dayWithin(clean(value)) : value;
		// An entry that cannot be helped is emptied first and goes with the next pass, once, however much is wrong in it.
		if (cleaned === value) put(root, path.slice(0, entry), null);
		else put(root, path, cleaned);
		return;
	}
	// Who wrote when only orders what is kept anyway.
	put(
		root,
		within.length > 0 ? path.slice(0, entry + 1) : path,
		own<unknown>({ at: 0, by: "0unknown", n: 1 }, String(name)),
	);
}

/** Puts a value at a place of a tree; undefined takes the place out. */
function put(root: unknown, path: Path, value: unknown): void {
	const parent = path
		.slice(0, -1)
		.reduce<unknown>((at, key) => own(Object(at), String(key)), root);
	const key = String(path.at(-1));
	if (typeof parent !== "object" || parent === null) return;
	if (value !== undefined) Object.assign(parent, { [key]: value });
	else if (Array.isArray(parent)) parent.splice(Number(key), 1);
	else Reflect.deleteProperty(parent, key);
}
