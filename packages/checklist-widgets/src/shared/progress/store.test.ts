import {
	type Change,
	emptyProgress,
	planOf,
	valueIn,
} from "@slipway/core/checklist";
import { example, readProcess } from "@slipway/core/process";
import { expect, test } from "vitest";
import type { Surroundings } from "./browser.ts";
import { createProgressStore } from "./store.ts";

const plan = planOf(readProcess(example), []);
const key = "slipway:progress:example";
const done = (task: string): Change => ({
	task,
	status: { is: "done", on: "2026-11-20" },
});

test("what is said is there after a reload, undo included", () => {
	const shared = new Shared();
	const first = shared.open();
	first.say(done("build"), plan);
	const second = shared.open();
	expect(second.$kept.get().progress).toEqual(first.$kept.get().progress);
	expect(second.$kept.get().journal.done[0]?.words).toBe(
		"Build the integration: done on Fri 20 Nov",
	);
	second.undo();
	expect(valueIn(second.$kept.get().progress.tasks.build?.status)).toEqual({
		is: "open",
	});
	second.redo();
	expect(statusOf(second)).toEqual({ is: "done", on: "2026-11-20" });
});

test("what nobody has said is kept, and is no step to undo", () => {
	const shared = new Shared();
	const store = shared.open();
	store.say(done("build"), plan);
	store.note({
		detail: "forecast-3",
		text: "2027-01-04 2027-03-01 2027-03-20",
	});
	expect(store.$kept.get().journal.done).toHaveLength(1);
	store.undo();
	const { details } = shared.open().$kept.get().progress;
	expect(valueIn(details["forecast-3"])).toBe(
		"2027-01-04 2027-03-01 2027-03-20",
	);
});

test("two tabs agree at once", () => {
	const shared = new Shared();
	const [one, other] = [shared.open(), shared.open()];
	one.say(done("build"), plan);
	expect(statusOf(other)).toEqual({ is: "done", on: "2026-11-20" });
	other.say({ task: "build", field: "note", text: "Seen." }, plan);
	expect(valueIn(one.$kept.get().progress.tasks.build?.note)).toBe("Seen.");
	expect(one.$kept.get().journal.done).toHaveLength(2);
	one.undo();
	expect(valueIn(other.$kept.get().progress.tasks.build?.note)).toBe("");
});

test("a tab that missed what happened overwrites nothing", () => {
	const shared = new Shared();
	const [one, asleep] = [shared.open(), shared.open({ asleep: true })];
	one.say(done("build"), plan);
	asleep.say(done("send-mandate"), plan);
	const { tasks } = shared.stored();
	expect(Object.keys(tasks).toSorted()).toEqual(["build", "send-mandate"]);
});

test("an older copy written over the store is merged, not believed", () => {
	const shared = new Shared();
	const store = shared.open();
	store.say(done("build"), plan);
	const older = shared.items.get(key) ?? "";
	store.say({ task: "build", field: "note", text: "Newer." }, plan);
	shared.items.set(key, older);
	shared.tellAll();
	expect(valueIn(store.$kept.get().progress.tasks.build?.note)).toBe("Newer.");
	expect(shared.stored().tasks.build?.note).toBeDefined();
});

test.each([
	["not JSON", "{"],
	["another shape", '{"format":"slipway-progress","version":1,"tasks":[]}'],
	["another provider", JSON.stringify(emptyProgress("siteminder"))],
])(
	"broken data (%s) is set aside, offered, and nothing else is lost",
	(_, text) => {
		const shared = new Shared();
		shared.items.set(key, text);
		const store = shared.open();
		expect(store.$setAside.get().map((aside) => aside.text)).toEqual([text]);
		store.say(done("build"), plan);
		expect(statusOf(shared.open())).toEqual({ is: "done", on: "2026-11-20" });
		expect(shared.open().$setAside.get()).toHaveLength(1);
		store.dropSetAside();
		expect(shared.open().$setAside.get()).toEqual([]);
		expect(store.$trouble.get()).toBeUndefined();
	},
);

test("broken data that cannot be set aside stays where it is; the page goes on in memory", () => {
	const shared = new Shared();
	shared.items.set(key, "{");
	shared.room = 0;
	const store = shared.open();
	store.say(done("build"), plan);
	expect(statusOf(store)).toEqual({ is: "done", on: "2026-11-20" });
	expect(store.$trouble.get()).toBe("broken");
	expect(shared.items.get(key)).toBe("{");
});

test("data of a newer version is left alone; the page goes on in memory", () => {
	const shared = new Shared();
	const newer = JSON.stringify({ ...emptyProgress("example"), version: 99 });
	shared.items.set(key, newer);
	const store = shared.open();
	store.say(done("build"), plan);
	expect(statusOf(store)).toEqual({ is: "done", on: "2026-11-20" });
	expect(store.$trouble.get()).toBe("newer");
	expect(shared.items.get(key)).toBe(newer);
});

test("a full storage keeps the page going in memory, and progress is stored once there is room", () => {
	const shared = new Shared();
	const store = shared.open();
	shared.room = 0;
	store.say(done("build"), plan);
	expect(store.$trouble.get()).toBe("full");
	expect(statusOf(store)).toEqual({ is: "done", on: "2026-11-20" });
	shared.room = 1_000_000;
	store.say({ task: "build", field: "note", text: "Room." }, plan);
	expect(store.$trouble.get()).toBeUndefined();
	expect(statusOf(shared.open())).toEqual({ is: "done", on: "2026-11-20" });
});

test("the history goes before progress does", () => {
	const shared = new Shared();
	const store = shared.open();
	store.say({ task: "build", field: "note", text: "x".repeat(3000) }, plan);
	store.say({ task: "build", field: "note", text: "y".repeat(3000) }, plan);
	shared.room = 4000;
	store.say(done("build"), plan);
	expect(store.$trouble.get()).toBeUndefined();
	expect(shared.stored().tasks.build?.status).toBeDefined();
	expect(shared.items.has("slipway:journal:example")).toBe(false);
});

test("a storage that is switched off keeps the page going in memory", () => {
	const shared = new Shared();
	shared.off = true;
	const store = shared.open();
	expect(store.$trouble.get()).toBe("disabled");
	store.say(done("build"), plan);
	store.undo();
	store.redo();
	expect(statusOf(store)).toEqual({ is: "done", on: "2026-11-20" });
	expect(store.$trouble.get()).toBe("disabled");
});

test("a journal that somebody has tampered with spoils nothing", () => {
	const shared = new Shared();
	const store = shared.open();
	store.say(done("build"), plan);
	const before = store.$kept.get().progress;
	shared.items.set(
		"slipway:journal:example",
		JSON.stringify({
			done: [
				{
					at: 1,
					words: "x",
					edits: [
						{
							field: ["tasks", "build", "status"],
							before: ["certified"],
							after: [],
						},
					],
				},
			],
			undone: [],
		}),
	);
	store.undo();
	expect(store.$kept.get().progress).toEqual(before);
	shared.items.set("slipway:journal:example", '{"done":7}');
	store.undo();
	expect(store.$kept.get().progress).toEqual(before);
});

test("what was said before the checklist arrived is taken in once; nonsense among it is dropped", () => {
	const shared = new Shared();
	const tick = (task: string, on = "2026-11-20") => ({
		task,
		status: { is: "done", on },
	});
	shared.items.set(
		"slipway:pending:example",
		JSON.stringify([
			tick("build"),
			{ task: "build" },
			tick("__proto__"),
			tick("review-round", "tomorrow"),
			{ question: "region", answer: "europe" },
			{ task: "build", field: "note", text: "Half of it" },
			{ task: "build", field: "status", text: "done" },
			{ detail: "start", text: "2026-12-01" },
			{ detail: "start", text: 7 },
			null,
		]),
	);
	const store = shared.open();
	store.takePending(plan);
	store.takePending(plan);
	const { tasks, answers, details } = store.$kept.get().progress;
	expect(Object.keys(tasks)).toEqual(["build"]);
	expect(valueIn(tasks.build?.note)).toBe("Half of it");
	expect(valueIn(answers.region)).toBe("europe");
	expect(valueIn(details.start)).toBe("2026-12-01");
	expect(store.$kept.get().journal.done).toHaveLength(4);
	expect(shared.items.has("slipway:pending:example")).toBe(false);
	store.takePending(plan, [{ question: "region", answer: "uk" }]);
	expect(valueIn(store.$kept.get().progress.answers.region)).toBe("uk");
});

test("two integrations with one provider do not touch each other", () => {
	const shared = new Shared();
	const first = shared.open();
	const second = shared.open({ integration: "example~b2" });
	first.say(done("build"), plan);
	second.say({ detail: "name", text: "Alpine" }, plan);
	expect(statusOf(second)).toBeUndefined();
	expect(first.$kept.get().progress.details).toEqual({});
	expect(second.$kept.get().progress.process).toBe("example");
	second.undo();
	expect(statusOf(first)).toEqual({ is: "done", on: "2026-11-20" });
	shared.items.set("slipway:progress:example~b2", "{");
	shared.tellAll();
	expect(second.$setAside.get()).toHaveLength(1);
	expect(first.$setAside.get()).toEqual([]);
});

test("a tab that still shows what was removed elsewhere does not bring it back", () => {
	const shared = new Shared();
	const store = shared.open();
	store.say(done("build"), plan);
	const text = shared.items.get(key) ?? "";
	shared.items.delete(key);
	shared.items.set("slipway:removed:example:9:progress", text);
	shared.tellAll();
	expect(statusOf(store)).toBeUndefined();
	store.say(done("send-mandate"), plan);
	expect(Object.keys(shared.stored().tasks)).toEqual(["send-mandate"]);
});

test("what only vanished from the storage is written again", () => {
	const shared = new Shared();
	const store = shared.open();
	store.say(done("build"), plan);
	shared.items.delete(key);
	shared.tellAll();
	store.say(done("send-mandate"), plan);
	expect(Object.keys(shared.stored().tasks)).toHaveLength(2);
});

function statusOf(store: ReturnType<typeof createProgressStore>) {
	return valueIn(store.$kept.get().progress.tasks.build?.status);
}

/** One browser: a storage that its tabs share, with as much room as a test gives it. */
class Shared {
	readonly items = new Map<string, string>();
	room = 1_000_000;
	off = false;
	#time = Date.UTC(2026, 10, 20);
	readonly #tabs: ((key: string | null) => void)[] = [];

	open({ asleep = false, integration = "example" } = {}) {
		const tab = this.#tabs.length;
		const surroundings: Surroundings = {
			storage: () => {
				if (this.off) throw new DOMException("denied", "SecurityError");
				return this.#storage(tab);
			},
			now: () => ++this.#time,
			randomId: () => `0tab${tab}`,
			onOutsideChange: (listener) => {
				this.#tabs.push(asleep ? () => {} : listener);
			},
		};
		return createProgressStore(integration, surroundings);
	}

	stored() {
		return JSON.parse(this.items.get(key) ?? "null");
	}

	tellAll() {
		for (const tab of this.#tabs) tab(null);
	}

	#storage(from: number): Storage {
		const { items } = this;
		const write = (name: string, text: string | null) => {
			if (text === null) items.delete(name);
			else {
				const used = [...items].reduce(
					(sum, [other, value]) => sum + (other === name ? 0 : value.length),
					0,
				);
				if (used + text.length > this.room)
					throw new DOMException("full", "QuotaExceededError");
				items.set(name, text);
			}
			this.#tabs.forEach((tell, tab) => {
				if (tab !== from) tell(name);
			});
		};
		const storage = {
			getItem: (name: string) => items.get(name) ?? null,
			setItem: write,
			removeItem: (name: string) => write(name, null),
			clear: () => items.clear(),
			key: (index: number) => [...items.keys()][index] ?? null,
			length: items.size,
		};
		// A real storage lists its items as its own keys.
		return Object.assign(Object.create(storage), Object.fromEntries(items));
	}
}
