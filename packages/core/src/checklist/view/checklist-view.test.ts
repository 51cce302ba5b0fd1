import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Change } from "../change.ts";
import { merge } from "../merge.ts";
import type { Plan } from "../plan/plan.ts";
import { change } from "../testing/arbitrary-progress.ts";
import { done, plan, said } from "../testing/example-plan.ts";
import { checklistView } from "./checklist-view.ts";

const today = "2026-11-26";
const viewOf = (...changes: readonly Change[]) =>
	checklistView(plan, said(...changes), today);
const wordsOf = (task: string, ...changes: readonly Change[]) =>
	viewOf(...changes).tasks.find((view) => view.task.id === task)?.words;
const europe: Change = { question: "region", answer: "europe" };

describe("states in words", () => {
	test.each<[string, string, readonly Change[], string]>([
		["ready", "send-mandate", [], "Ready"],
		[
			"cannot start yet, naming the blocker and who has to move",
			"build",
			[],
			"Cannot start yet: first “Issue the test credentials” (Example Provider)",
		],
		[
			"in progress",
			"send-mandate",
			[{ task: "send-mandate", status: { is: "started", on: "2026-11-24" } }],
			"In progress since Tue 24 Nov",
		],
		[
			"waiting for the provider since the day on which its turn came, due by its promise",
			"issue-credentials",
			[done("send-mandate", "2026-11-25")],
			"Waiting for Example Provider since Wed 25 Nov, due Mon 30 Nov",
		],
		[
			"due by the provider's calendar, public holidays and substitute days left out",
			"issue-credentials",
			[done("send-mandate", "2026-12-23")],
			"Waiting for Example Provider since Wed 23 Dec, due Wed 30 Dec",
		],
		[
			"overdue, in working days of the provider's calendar",
			"issue-credentials",
			[done("send-mandate", "2026-11-18")],
			"Waiting for Example Provider since Wed 18 Nov, overdue by 3 working days (due Mon 23 Nov)",
		],
		[
			"waiting for somebody else, as somebody has said",
			"send-mandate",
			[
				{
					task: "send-mandate",
					status: { is: "waiting", for: "our bank", since: "2026-11-20" },
				},
			],
			"Waiting for our bank since Fri 20 Nov",
		],
		[
			"the promise counts from the day that somebody has said",
			"issue-credentials",
			[
				done("send-mandate", "2026-11-18"),
				{
					task: "issue-credentials",
					status: { is: "waiting", for: "", since: "2026-11-25" },
				},
			],
			"Waiting for Example Provider since Wed 25 Nov, due Mon 30 Nov",
		],
		[
			"past the partner's own date",
			"send-mandate",
			[{ task: "send-mandate", field: "planned", text: "2026-11-25" }],
			"Ready, overdue by 1 working day (planned for Wed 25 Nov)",
		],
		["done", "send-mandate", [done("send-mandate")], "Done on Fri 20 Nov"],
		[
			"not applicable, with the answer that rules it out",
			"send-mandate",
			[europe],
			"Not applicable: only for UK partners; your answer: “Elsewhere in Europe”",
		],
		[
			"not applicable, with the reason that somebody gave",
			"send-mandate",
			[
				{
					task: "send-mandate",
					status: { is: "skipped", because: "we pay by card" },
				},
			],
			"Not applicable because we pay by card",
		],
	])("%s", (_, task, changes, words) => {
		expect(wordsOf(task, ...changes)).toBe(words);
	});
});

test("a task that is out of the way holds nobody up, whoever ruled it out", () => {
	const skipped: Change = {
		task: "send-mandate",
		status: { is: "skipped", because: "" },
	};
	for (const out of [europe, skipped])
		expect(wordsOf("issue-credentials", out)).toBe(
			"Waiting for Example Provider",
		);
});

test("of a chain of missing tasks only the last is named", () => {
	const chained: Plan = {
		...plan,
		tasks: plan.tasks.map((task) =>
			task.id === "review-round"
				? { ...task, after: ["issue-credentials", "build"] }
				: task,
		),
	};
	expect(
		checklistView(chained, said(), today).tasks.find(
			({ task }) => task.id === "review-round",
		)?.words,
	).toBe("Cannot start yet: first “Build the integration” (you)");
});

test("a conditional task says why it is in", () => {
	expect(viewOf().tasks[0]?.why).toBe(
		"only for UK partners; assumed until you answer: “United Kingdom”",
	);
	expect(viewOf({ question: "region", answer: "uk" }).tasks[0]?.why).toBe(
		"only for UK partners; your answer: “United Kingdom”",
	);
});

test("an option that the definition no longer has counts as no answer", () => {
	const gone: Change = { question: "region", answer: "moon" };
	expect(viewOf(gone).questions[0]).toMatchObject({
		chosen: ["uk"],
		answered: false,
	});
});

test("progress hangs on names: moving, inserting and rewording tasks keeps it, removed ones are shown as archived", () => {
	const changed: Plan = {
		...plan,
		tasks: plan.tasks
			.filter(({ id }) => id !== "build")
			.toReversed()
			.flatMap((task) => [
				{ ...task, title: `${task.title}, reworded` },
				{ ...task, id: `${task.id}-inserted`, after: [] },
			]),
	};
	const progress = said(
		done("send-mandate"),
		done("build"),
		{ task: "build", field: "note", text: "Kept." },
		{ question: "gone", answer: "uk" },
	);
	const view = checklistView(changed, progress, today);
	expect(
		view.tasks
			.filter(({ state }) => state === "done")
			.map(({ task }) => task.id),
	).toEqual(["send-mandate"]);
	expect(view.archived).toEqual([
		{ id: "build", kind: "task", words: "done on Fri 20 Nov; note: Kept." },
		{ id: "gone", kind: "question", words: "answered “uk”" },
	]);
	expect(checklistView(plan, progress, today).archived).toHaveLength(1);
});

test("counts what applies, and bar, figure and words agree", () => {
	expect(viewOf(done("send-mandate")).mandatory).toEqual({
		done: 1,
		total: 4,
		percent: 25,
		words: "1 of 4 mandatory tasks done",
	});
	expect(viewOf(europe).overall.words).toBe("0 of 3 tasks done");
});

test("names the next thing to do", () => {
	expect(viewOf().next).toMatchObject({ do: { task: { id: "send-mandate" } } });
	expect(viewOf(done("send-mandate", "2026-11-25")).next).toMatchObject({
		wait: { task: { id: "issue-credentials" } },
	});
	expect(viewOf(done("send-mandate", "2026-11-18")).next).toMatchObject({
		remind: { task: { id: "issue-credentials" } },
	});
	expect(viewOf(...plan.tasks.map(({ id }) => done(id))).next).toBe("finished");
});

test("marks the stages on the rail", () => {
	const marks = (...changes: readonly Change[]) =>
		viewOf(...changes).stages.map(({ mark, words }) => `${mark}: ${words}`);
	expect(marks()).toEqual([
		"now: 0 of 2 tasks done, your turn",
		"undefined: 0 of 2 tasks done",
	]);
	expect(marks(done("send-mandate"))).toEqual([
		"waiting: 1 of 2 tasks done, waiting for others",
		"undefined: 0 of 2 tasks done",
	]);
	expect(marks(done("send-mandate"), done("issue-credentials"))).toEqual([
		"done: 2 of 2 tasks done",
		"now: 0 of 2 tasks done, your turn",
	]);
});

test("shows the fields in which people disagree", () => {
	const view = checklistView(
		plan,
		merge(said({ task: "build", field: "owner", text: "Ann" }), {
			...said(),
			tasks: {
				build: { owner: [{ value: "Bob", at: 1, by: "0bob", n: 1 }] },
			},
		}),
		today,
	);
	expect(view.tasks[2]?.conflicts).toEqual(["owner"]);
});

test("whatever has been said, the parts of the checklist agree with each other", () => {
	const known = fc.constantFrom(...plan.tasks.map(({ id }) => id));
	const changes = fc.array(
		fc.oneof(
			fc
				.tuple(known, change)
				.map(([task, said]) => ("task" in said ? { ...said, task } : said)),
		),
		{ maxLength: 20 },
	);
	fc.assert(
		fc.property(changes, (all) => {
			const view = viewOf(...all);
			const states = view.tasks.filter(
				({ state }) => state !== "out" && state !== "skipped",
			);
			expect(view.overall.total).toBe(states.length);
			expect(view.overall.done).toBe(
				states.filter(({ state }) => state === "done").length,
			);
			expect(view.overall.done).toBe(
				view.stages.reduce((sum, { count }) => sum + count.done, 0),
			);
			for (const { state, mover, overdue, due, words } of view.tasks) {
				expect(["ready", "started", "waiting"].includes(state)).toBe(
					mover !== undefined,
				);
				if (overdue > 0) expect(due).toBeDefined();
				expect(words).not.toContain("undefined");
			}
			expect(new Set([...view.yours, ...view.theirs]).size).toBe(
				view.yours.length + view.theirs.length,
			);
			// Whenever something mandatory is left, somebody can move: no task waits for one that is out of the way.
			if (view.mandatory.done < view.mandatory.total)
				expect(view.yours.length + view.theirs.length).toBeGreaterThan(0);
		}),
	);
});
