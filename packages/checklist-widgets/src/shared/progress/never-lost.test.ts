import {
	type Change,
	compare,
	emptyProgress,
	merge,
	planOf,
	record,
} from "@slipway/core/checklist";
import { example, readProcess } from "@slipway/core/process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf } from "./day-of.ts";
import { createProgressStore } from "./store.ts";

const plan = planOf(readProcess(example), []);
const key = "slipway:progress:example";

/** A browser of one tab, with a clock that is anything. */
function browserWith(items: Map<string, string>, clock: () => number) {
	return () =>
		createProgressStore("example", {
			storage: () =>
				Object.assign(
					Object.create({
						getItem: (name: string) => items.get(name) ?? null,
						setItem: (name: string, text: string) => items.set(name, text),
						removeItem: (name: string) => items.delete(name),
					}),
					Object.fromEntries(items),
				),
			now: clock,
			randomId: () => "0tab",
			onOutsideChange: () => {},
		});
}

const text = fc.oneof(
	fc.string({ unit: "binary", maxLength: 300 }),
	fc.string({
		unit: fc
			.integer({ min: 0, max: 0xffff })
			.map((code) => String.fromCharCode(code)),
		maxLength: 300,
	}),
	fc.constantFrom(
		"slides\u000b",
		"\u001b[31mred\u001b[0m",
		"\ud800",
		"x".repeat(9000),
		"https://a.example/\u0000",
		"2026-11-20",
		"",
	),
);
const id = fc.oneof(
	fc.constantFrom("build", "send-mandate", "gone"),
	text,
	fc.constantFrom("__proto__", "constructor", "toString"),
);
const change: fc.Arbitrary<Change> = fc.oneof(
	fc.record({
		task: id,
		field: fc.constantFrom("note", "owner", "evidence", "planned"),
		text,
	}),
	fc.record({
		task: id,
		status: fc.oneof(
			fc.record({ is: fc.constant("done" as const), on: text }),
			fc.record({
				is: fc.constant("waiting" as const),
				for: text,
				since: fc.constant("2026-11-20"),
			}),
			fc.record({ is: fc.constant("skipped" as const), because: text }),
			fc.constant({ is: "open" as const }),
		),
	}),
	fc.record({
		question: id,
		answer: fc.oneof(text, fc.array(text, { maxLength: 3 }), fc.constant(null)),
	}),
	fc.record({ detail: id, text }),
);
const act = fc.oneof(
	fc.record({ say: change }),
	fc.record({ import: fc.array(change, { maxLength: 3 }) }),
	fc.constantFrom("undo" as const, "redo" as const, "reload" as const),
);
/** Clocks are wrong: by a year, by decades, before 1970, far beyond. */
const clocks = fc.array(
	fc.oneof(
		fc.constantFrom(
			-1,
			0,
			Date.UTC(1999, 0),
			Date.UTC(2026, 10, 20),
			Date.UTC(2150, 0),
			8.64e15,
		),
		fc.integer({ min: 0, max: 4e12 }),
	),
	{ minLength: 1, maxLength: 5 },
);

test("whatever is said, imported, undone, by whatever clock: after a reload it is there, and nothing is set aside", () => {
	fc.assert(
		fc.property(fc.array(act, { maxLength: 12 }), clocks, (acts, times) => {
			const items = new Map<string, string>();
			let tick = 0;
			const open = browserWith(items, () => times[tick++ % times.length] ?? 0);
			let store = open();
			for (const each of acts) {
				if (each === "reload") store = open();
				else if (each === "undo") store.undo();
				else if (each === "redo") store.redo();
				else if ("say" in each) store.say(each.say, plan);
				else {
					const theirs = each.import.reduce(
						(before, said) => record(before, said, { by: "0bob", at: 7 }),
						emptyProgress("example"),
					);
					const fields = compare(store.$kept.get().progress, theirs);
					store.step(
						"Imported",
						fields.map(({ field }) => field),
						(mine) => merge(mine, theirs),
					);
				}
				const again = open();
				expect(again.$kept.get().progress).toEqual(store.$kept.get().progress);
				expect(again.$setAside.get()).toEqual([]);
				expect(again.$trouble.get()).toBeUndefined();
			}
		}),
		{ numRuns: 300 },
	);
});

test("a tick by a clock that is wrong by decades counts", () => {
	for (const now of [-1, 0, Date.UTC(1999, 5), Date.UTC(2101, 5), 8.64e15]) {
		const open = browserWith(new Map(), () => now);
		const store = open();
		store.say(
			{
				task: "build",
				status: { is: "done", on: dayOf(now) },
			},
			plan,
		);
		expect(store.$kept.get().progress.tasks.build?.status).toHaveLength(1);
	}
});

test("one value that does not fit is set aside, the rest loads, and unknown names are kept", () => {
	const items = new Map<string, string>();
	const open = browserWith(items, () => Date.UTC(2026, 10, 20));
	const store = open();
	store.say({ task: "build", field: "note", text: "Kept." }, plan);
	store.say({ task: "no-longer-there", field: "owner", text: "Ann" }, plan);
	store.say({ task: "build", status: { is: "done", on: "2026-11-20" } }, plan);
	const spoilt = (items.get(key) ?? "").replace(
		'"is":"done"',
		'"is":"certified"',
	);
	items.set(key, spoilt);
	const again = open();
	const { tasks } = again.$kept.get().progress;
	expect(tasks.build?.note?.[0]?.value).toBe("Kept.");
	expect(tasks["no-longer-there"]?.owner?.[0]?.value).toBe("Ann");
	expect(tasks.build?.status).toBeUndefined();
	expect(again.$setAside.get().map((aside) => aside.text)).toEqual([spoilt]);
	// It is set aside once, and what is said from now on is kept.
	again.say({ task: "build", field: "owner", text: "Bob" }, plan);
	expect(open().$setAside.get()).toHaveLength(1);
	expect(open().$kept.get().progress).toEqual(again.$kept.get().progress);
});

test("early ticks stay where they are until they are stored as progress", () => {
	const items = new Map<string, string>();
	const early = (name: string, task: string) =>
		items.set(
			`slipway:pending:example:${name}`,
			JSON.stringify({ task, status: { is: "done", on: "2026-11-20" } }),
		);
	early("1", "build");
	early("2", "send-mandate");
	items.set("slipway:pending:example:3", "nonsense");
	const newer = JSON.stringify({ ...emptyProgress("example"), version: 99 });
	items.set(key, newer);
	const open = browserWith(items, () => Date.UTC(2026, 10, 20));
	open().takePending(plan);
	expect([...items.keys()].filter((name) => /pending/.test(name))).toHaveLength(
		3,
	);
	items.delete(key);
	const store = open();
	expect(store.takePending(plan)).toBe(true);
	expect(Object.keys(store.$kept.get().progress.tasks)).toEqual([
		"build",
		"send-mandate",
	]);
	expect([...items.keys()].filter((name) => /pending/.test(name))).toEqual([]);
});
