import fc from "fast-check";
import { expect, test } from "vitest";
import { type Change, fieldOf, record } from "./change.ts";
import { fieldsIn, registerAt } from "./field.ts";
import { emptyJournal, type Kept, noted, redo, undo } from "./journal.ts";
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
