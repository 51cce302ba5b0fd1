import { expect, test } from "vitest";
import type { Change } from "../../checklist/change.ts";
import { done, said } from "../../checklist/testing/example-plan.ts";
import { factsOf } from "./facts-of-progress.ts";

test.each<[string, Change, object]>([
	["done", done("build"), { build: { done: "2026-11-20" } }],
	[
		"skipped, which nobody waits for any more",
		{ task: "build", status: { is: "skipped", because: "" } },
		{ build: { skipped: true } },
	],
	[
		"begun",
		{ task: "build", status: { is: "started", on: "2026-11-24" } },
		{ build: { started: "2026-11-24" } },
	],
	[
		"waited for",
		{ task: "build", status: { is: "waiting", for: "", since: "2026-11-23" } },
		{ build: { started: "2026-11-23" } },
	],
	["open again", { task: "build", status: { is: "open" } }, {}],
	["only written about", { task: "build", field: "note", text: "Later." }, {}],
])("an estimate knows of a task that is %s", (_, change, facts) => {
	expect(factsOf(said(change))).toEqual(facts);
});

test("tasks that a definition has no more are left out", () => {
	expect(factsOf(said(done("build")), {})).toEqual({});
	expect(factsOf(said(done("build")), { build: 1 })).toEqual({
		build: { done: "2026-11-20" },
	});
});
