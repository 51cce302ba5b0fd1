import fc from "fast-check";
import { expect, test } from "vitest";
import { type Change, record } from "./change.ts";
import { merge } from "./merge.ts";
import { bounds } from "./patterns.ts";
import { emptyProgress, type Progress, valueIn, valuesIn } from "./progress.ts";
import { problemIn } from "./read/problem.ts";
import { mergeRegisters } from "./register.ts";
import { events, people, play } from "./testing/arbitrary-progress.ts";

const copies = events.map(play);

test("merge is commutative", () => {
	fc.assert(
		fc.property(copies, ([a, b]) => {
			expect(merge(a as Progress, b as Progress)).toEqual(
				merge(b as Progress, a as Progress),
			);
		}),
	);
});

test("merge is associative", () => {
	fc.assert(
		fc.property(copies, ([a, b, c]) => {
			const [x, y, z] = [a as Progress, b as Progress, c as Progress];
			expect(merge(merge(x, y), z)).toEqual(merge(x, merge(y, z)));
		}),
	);
});

test("merge is idempotent, also when it repeats an older merge", () => {
	fc.assert(
		fc.property(copies, ([a, b]) => {
			const [x, y] = [a as Progress, b as Progress];
			expect(merge(x, x)).toEqual(x);
			expect(merge(merge(x, y), y)).toEqual(merge(x, y));
		}),
	);
});

test("what is merged has the stored format", () => {
	fc.assert(
		fc.property(copies, (all) => {
			for (const copy of all) expect(problemIn(copy)).toBeUndefined();
		}),
	);
});

test("no write is lost: the merge of all copies holds every write that nobody replaced knowingly", () => {
	fc.assert(
		fc.property(events, (all) => {
			const merged = play(all).reduce(merge);
			expect(valuesByField(merged)).toEqual(survivingValues(all));
		}),
		{ numRuns: 500 },
	);
});

test("a later write settles what it has seen, whatever the clocks say", () => {
	const ann = say(emptyProgress("example"), owner("Ann"), "0ann", 900);
	const bob = say(
		merge(emptyProgress("example"), ann),
		owner("Bob"),
		"0bob",
		100,
	);
	const merged = merge(ann, bob);
	expect(valuesIn(merged.tasks.sign?.owner)).toEqual(["Bob"]);
});

test("writes that did not know of each other are both kept, the newest first, until somebody chooses", () => {
	const start = say(emptyProgress("example"), owner("Nobody"), "0cem", 1);
	const merged = merge(
		say(start, owner("Ann"), "0ann", 10),
		say(start, owner("Bob"), "0bob", 20),
	);
	expect(valuesIn(merged.tasks.sign?.owner)).toEqual(["Bob", "Ann"]);
	const chosen = say(merged, owner("Ann"), "0cem", 30);
	expect(valuesIn(chosen.tasks.sign?.owner)).toEqual(["Ann"]);
	expect(valuesIn(merge(merged, chosen).tasks.sign?.owner)).toEqual(["Ann"]);
});

test("the same value written twice is no conflict", () => {
	const merged = merge(
		say(emptyProgress("example"), owner("Ann"), "0ann", 10),
		say(emptyProgress("example"), owner("Ann"), "0bob", 20),
	);
	expect(valuesIn(merged.tasks.sign?.owner)).toEqual(["Ann"]);
});

test("forged writes that claim to replace each other do not empty a field", () => {
	const merged = mergeRegisters(
		[{ value: "x", at: 1, by: "0ann", n: 1, over: { "0bob": 9 } }],
		[{ value: "y", at: 2, by: "0bob", n: 1, over: { "0ann": 9 } }],
	);
	expect(merged.map(({ value }) => value)).toEqual(["y", "x"]);
});

test("a forged count of writes does not keep anybody from writing", () => {
	const forged: Progress = {
		...emptyProgress("example"),
		details: {
			company: [
				{
					value: "x",
					at: 1,
					by: "0bob",
					n: 1,
					over: { "0ann": bounds.writes },
				},
			],
		},
	};
	const change: Change = { detail: "company", text: "Ours" };
	const mine = say(forged, change, "0ann", 2);
	expect(valueIn(mine.details.company)).toBe("Ours");
	expect(problemIn(mine)).toBeUndefined();
	expect(valuesIn(merge(forged, mine).details.company)).toEqual(["Ours"]);
});

const owner = (text: string): Change => ({
	task: "sign",
	field: "owner",
	text,
});

function say(progress: Progress, change: Change, by: string, at: number) {
	return record(progress, change, { by, at });
}

/** Values by field, as text, in an order that does not depend on time. */
function valuesByField(progress: Progress): Record<string, string[]> {
	const fields: Record<string, string[]> = {};
	for (const [part, names] of Object.entries({
		answers: progress.answers,
		details: progress.details,
	}))
		for (const [name, register] of Object.entries(names))
			fields[`${part} ${name}`] = register
				.map(({ value }) => JSON.stringify(value))
				.toSorted();
	for (const [task, parts] of Object.entries(progress.tasks))
		for (const [name, register] of Object.entries(parts))
			if (register)
				fields[`${task} ${name}`] = register
					.map(({ value }) => JSON.stringify(value))
					.toSorted();
	return fields;
}

/**
 * The model: each person knows a set of writes; a write goes when a later one to the same field was made by somebody
 * who knew it. Nothing here uses counts, stamps or registers.
 */
function survivingValues(
	all: Parameters<typeof play>[0],
): Record<string, string[]> {
	const knows = people.map(() => new Set<number>());
	const replaced = new Set<number>();
	const fieldOf = (change: Change) =>
		"question" in change
			? `answers ${change.question}`
			: "detail" in change
				? `details ${change.detail}`
				: `${change.task} ${"status" in change ? "status" : change.field}`;
	const valueAsText = (change: Change) =>
		JSON.stringify(
			"question" in change
				? change.answer
				: "status" in change
					? change.status
					: change.text,
		);
	all.forEach((event, index) => {
		const mine = knows[event.who] as Set<number>;
		if ("takesIn" in event) {
			for (const known of knows[event.takesIn] ?? []) mine.add(known);
			return;
		}
		for (const known of mine) {
			const earlier = all[known];
			if (
				earlier &&
				"says" in earlier &&
				fieldOf(earlier.says) === fieldOf(event.says)
			)
				replaced.add(known);
		}
		mine.add(index);
	});
	const fields: Record<string, string[]> = {};
	all.forEach((event, index) => {
		if (!("says" in event) || replaced.has(index)) return;
		const field = fieldOf(event.says);
		fields[field] = [
			...(fields[field] ?? []),
			valueAsText(event.says),
		].toSorted();
	});
	return fields;
}
