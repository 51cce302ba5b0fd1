import fc from "fast-check";
import { expect, test } from "vitest";
import { type Change, fieldOf, record } from "./change.ts";
import { fieldsIn, registerAt } from "./field.ts";
import {
	emptyJournal,
	type Kept,
	noted,
	readJournal,
	redo,
	undo,
} from "./journal.ts";
import { merge } from "./merge.ts";
import { emptyProgress, type Progress, valuesIn } from "./progress.ts";
import { problemIn } from "./read/problem.ts";
import { change } from "./testing/arbitrary-progress.ts";

const start: Kept = {
	progress: emptyProgress("example"),
	journal: emptyJournal,
};

test("undo takes back everything step by step, redo does it again", () => {
	fc.assert(
		fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
			const steps = [start];
			for (const [index, said] of changes.entries())
				steps.push(say(steps.at(-1) as Kept, said, index));
			let kept = steps.at(-1) as Kept;
			const end = shown(kept.progress);
			const length = kept.journal.done.length;
			for (let left = length; left > 0; left--) kept = undo(kept, stamp(1000));
			expect(shown(kept.progress)).toEqual({});
			for (let left = length; left > 0; left--) kept = redo(kept, stamp(2000));
			expect(shown(kept.progress)).toEqual(end);
			expect(problemIn(kept.progress)).toBeUndefined();
		}),
	);
});

test("undo of a choice brings the conflict back", () => {
	const owner = (text: string): Change => ({
		task: "sign",
		field: "owner",
		text,
	});
	const disagreed = merge(
		record(start.progress, owner("Ann"), { by: "0ann", at: 1 }),
		record(start.progress, owner("Bob"), { by: "0bob", at: 2 }),
	);
	const chosen = say({ ...start, progress: disagreed }, owner("Ann"), 3);
	expect(valuesIn(chosen.progress.tasks.sign?.owner)).toEqual(["Ann"]);
	const undone = undo(chosen, stamp(4));
	expect(valuesIn(undone.progress.tasks.sign?.owner)).toEqual(["Bob", "Ann"]);
	// Other copies follow, also those that know only the choice.
	const elsewhere = merge(chosen.progress, undone.progress);
	expect(valuesIn(elsewhere.tasks.sign?.owner)).toEqual(["Bob", "Ann"]);
});

test("a step after an undo ends the redo", () => {
	const first = say(start, { detail: "company", text: "A" }, 1);
	const other = say(undo(first, stamp(2)), { detail: "company", text: "B" }, 3);
	expect(other.journal.undone).toEqual([]);
	expect(redo(other, stamp(4))).toEqual(other);
});

test("saying the same again is no step, and the oldest steps go first", () => {
	let kept = start;
	for (let at = 0; at < 250; at++)
		kept = say(
			kept,
			{ detail: "company", text: String(Math.floor(at / 2)) },
			at,
		);
	expect(kept.journal.done).toHaveLength(100);
	expect(kept.journal.done[0]?.words).toBe("248");
});

test("with nothing done there is nothing to undo", () => {
	expect(undo(start, stamp(1))).toEqual(start);
});

test("a stored journal is read back as it was", () => {
	const first = say(start, { detail: "company", text: "A" }, 1);
	const second = say(
		first,
		{ task: "sign", field: "owner", text: "Ann" },
		2,
	).journal;
	const { journal } = undo({ ...first, journal: second }, stamp(3));
	expect(journal.done).toHaveLength(1);
	expect(journal.undone).toHaveLength(1);
	expect(readJournal(JSON.stringify(journal))).toEqual(journal);
});

test("no more steps are read than are kept", () => {
	const step = { at: 1, words: "", edits: [] };
	const { done } = readJournal(
		JSON.stringify({ done: Array.from({ length: 150 }, () => step) }),
	);
	expect(done).toHaveLength(100);
});

test.each<[string, string | null]>([
	["nothing stored", null],
	["an empty text", ""],
	["no JSON", "{"],
	["another value", "7"],
	["null", "null"],
	["steps that are no list", '{"done":{"at":1},"undone":"x"}'],
])("of %s an empty journal is read", (_, text) => {
	expect(readJournal(text)).toEqual(emptyJournal);
});

const edit = { field: ["details", "company"], before: [], after: ["A"] };
const step = { at: 1, words: "Company: A", edits: [edit] };

test.each<[string, unknown]>([
	["null", null],
	["a text", "x"],
	["one without a time", { ...step, at: undefined }],
	["one with half a millisecond", { ...step, at: 1.5 }],
	["one from before 1970", { ...step, at: -1 }],
	["one without words", { ...step, words: 7 }],
	["one whose edits are no list", { ...step, edits: {} }],
	["one with an edit that is nothing", { ...step, edits: [null] }],
	["one of an unknown field", { ...step, edits: [{ ...edit, field: ["x"] }] }],
	["one without what was before", { ...step, edits: [{ ...edit, before: 1 }] }],
	[
		"one without what is after",
		{ ...step, edits: [edit, { ...edit, after: 1 }] },
	],
])("of a stored step that cannot be read, %s, nothing is kept", (_, broken) => {
	expect(readJournal(JSON.stringify({ done: [broken, step] })).done).toEqual([
		step,
	]);
});

const stamp = (at: number) => ({ by: "0ann", at });

function say({ progress, journal }: Kept, said: Change, at: number): Kept {
	const next = record(progress, said, stamp(at));
	return {
		progress: next,
		journal: noted(journal, String(at), progress, next, [fieldOf(said)], at),
	};
}

/** What is said, without what was taken back. */
function shown(progress: Progress): Record<string, string> {
	return Object.fromEntries(
		fieldsIn(progress)
			.map((field) => [
				field.join(" "),
				JSON.stringify(valuesIn(registerAt(progress, field))),
			])
			.filter(
				([, values]) =>
					!['[""]', "[null]", '[{"is":"open"}]'].includes(values ?? ""),
			),
	);
}
