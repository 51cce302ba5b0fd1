import { setField } from "./change.ts";
import { timeWithin } from "./clean.ts";
import { type Field, isField, registerAt } from "./field.ts";
import { type Progress, valuesIn } from "./progress.ts";
import type { Stamp } from "./register.ts";
import { same } from "./same.ts";

/** One field before and after a step. */
export interface Edit {
	readonly field: Field;
	readonly before: readonly unknown[];
	readonly after: readonly unknown[];
}

/** Something that was done in one go and can be undone in one go. */
export interface Step {
	/** Milliseconds since 1970. */
	readonly at: number;
	/** What was done, in words: “Send the mandate: done on Fri 20 Nov”. */
	readonly words: string;
	readonly edits: readonly Edit[];
}

/** What was done last, newest first, and what of it was undone. */
export interface Journal {
	readonly done: readonly Step[];
	readonly undone: readonly Step[];
}

export const emptyJournal: Journal = { done: [], undone: [] };

/** As many steps as are kept. */
const limit = 100;

/**
 * The journal with the step that led from one progress to another. A step that changed nothing is left out.
 *
 * @example
 * ```ts
 * import { emptyJournal, emptyProgress, noted, record } from "@slipway/core/checklist";
 * const from = emptyProgress("example");
 * const to = record(from, { detail: "company", text: "A" }, { by: "0ann", at: 1 });
 * const journal = noted(emptyJournal, "Company: A", from, to, [["details", "company"]], 1);
 * journal.done.map(({ words }) => words); // => ["Company: A"]
 * ```
 */
export function noted(
	journal: Journal,
	words: string,
	from: Progress,
	to: Progress,
	fields: readonly Field[],
	at: number,
): Journal {
	const edits = fields
		.map((field) => ({
			field,
			before: valuesIn(registerAt(from, field)),
			after: valuesIn(registerAt(to, field)),
		}))
		.filter(({ before, after }) => !same(before, after));
	return edits.length === 0
		? journal
		: {
				done: [{ at, words, edits }, ...journal.done].slice(0, limit),
				undone: [],
			};
}

/** Progress and journal together. */
export interface Kept {
	readonly progress: Progress;
	readonly journal: Journal;
}

/**
 * Takes the last step back. Undoing is a write like any other: it never goes back in history, so other copies follow.
 * Conflicts come back as they were.
 *
 * @example
 * ```ts
 * import { emptyJournal, emptyProgress, noted, record, undo, valueIn } from "@slipway/core/checklist";
 * const from = emptyProgress("example");
 * const to = record(from, { detail: "company", text: "A" }, { by: "0ann", at: 1 });
 * const journal = noted(emptyJournal, "Company: A", from, to, [["details", "company"]], 1);
 * valueIn(undo({ progress: to, journal }, { by: "0ann", at: 2 }).progress.details.company); // => ""
 * ```
 */
export function undo({ progress, journal }: Kept, stamp: Stamp): Kept {
	const [step, ...done] = journal.done;
	if (step === undefined) return { progress, journal };
	return {
		progress: step.edits.reduce(
			(before, edit) => setField(before, edit.field, edit.before, stamp),
			progress,
		),
		journal: { done, undone: [step, ...journal.undone].slice(0, limit) },
	};
}

/**
 * Does again what was undone last.
 *
 * @example
 * ```ts
 * import { emptyJournal, emptyProgress, noted, record, redo, undo, valueIn } from "@slipway/core/checklist";
 * const from = emptyProgress("example");
 * const to = record(from, { detail: "company", text: "A" }, { by: "0ann", at: 1 });
 * const journal = noted(emptyJournal, "Company: A", from, to, [["details", "company"]], 1);
 * const undone = undo({ progress: to, journal }, { by: "0ann", at: 2 });
 * valueIn(redo(undone, { by: "0ann", at: 3 }).progress.details.company); // => "A"
 * ```
 */
export function redo({ progress, journal }: Kept, stamp: Stamp): Kept {
	const [step, ...undone] = journal.undone;
	if (step === undefined) return { progress, journal };
	return {
		progress: step.edits.reduce(
			(before, edit) => setField(before, edit.field, edit.after, stamp),
			progress,
		),
		journal: { done: [step, ...journal.done].slice(0, limit), undone },
	};
}

/**
 * The steps of a stored journal that can be read. A lost history harms nobody.
 *
 * @example
 * ```ts
 * import { readJournal } from "@slipway/core/checklist";
 * readJournal("not JSON"); // => { done: [], undone: [] }
 * ```
 */
export function readJournal(text: string | null): Journal {
	try {
		const { done, undone } = Object(JSON.parse(text ?? ""));
		return { done: stepsIn(done), undone: stepsIn(undone) };
	} catch {
		return emptyJournal;
	}
}

function stepsIn(list: unknown): readonly Step[] {
	return Array.isArray(list) ? list.filter(isStep).slice(0, limit) : [];
}

function isStep(value: unknown): value is Step {
	const { at, words, edits } = Object(value);
	return (
		Number.isInteger(at) &&
		at === timeWithin(at) &&
		typeof words === "string" &&
		Array.isArray(edits) &&
		edits.every((edit: unknown) => {
			const { field, before, after } = Object(edit);
			return isField(field) && Array.isArray(before) && Array.isArray(after);
		})
	);
}
