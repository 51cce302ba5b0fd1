import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Change } from "../change.ts";
import { merge } from "../merge.ts";
import type { Plan, PlanTask } from "../plan/plan.ts";
import type { Status } from "../progress.ts";
import { change } from "../testing/arbitrary-progress.ts";
import { done, plan, said } from "../testing/example-plan.ts";
import { checklistView } from "./checklist-view.ts";
import { chaseWords } from "./words.ts";

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
			"a provider that has begun, due by its promise from the day on which its turn came",
			"issue-credentials",
			[
				done("send-mandate", "2026-11-25"),
				{
					task: "issue-credentials",
					status: { is: "started", on: "2026-11-26" },
				},
			],
			"In progress since Thu 26 Nov, due Mon 30 Nov",
		],
		[
			"a partner's own task for which nobody said who is waited for",
			"build",
			[
				{
					task: "build",
					status: { is: "waiting", for: "", since: "2026-11-24" },
				},
			],
			"Waiting for an answer since Tue 24 Nov",
		],
		[
			"not applicable, without a reason",
			"build",
			[{ task: "build", status: { is: "skipped", because: "" } }],
			"Not applicable, no reason given",
		],
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

/** The plan with its tasks changed. */
const withTasks = (change: (task: PlanTask) => Partial<PlanTask>): Plan => ({
	...plan,
	tasks: plan.tasks.map((task) => ({ ...task, ...change(task) })),
});
const viewIn = (from: Plan, id: string, ...changes: readonly Change[]) =>
	checklistView(from, said(...changes), today).tasks.find(
		({ task }) => task.id === id,
	);

test("two missing tasks are named and the others counted", () => {
	const beside = withTasks(({ id }) => ({
		after:
			id === "review-round"
				? plan.tasks.map((task) => task.id).filter((other) => other !== id)
				: [],
	}));
	expect(viewIn(beside, "review-round")?.words).toBe(
		"Cannot start yet: first “Send the direct debit mandate” (you) and “Issue the test credentials” (Example Provider), and 1 more",
	);
});

test("what a provider aims at is not called due", () => {
	const aimed = withTasks(({ promise }) => ({
		promise: promise && { ...promise, strength: "aim" },
	}));
	expect(
		viewIn(aimed, "issue-credentials", done("send-mandate", "2026-11-25"))
			?.words,
	).toBe("Waiting for Example Provider since Wed 25 Nov, aimed for Mon 30 Nov");
});

test("a task of a third party is the turn of neither", () => {
	const third = withTasks(({ id }) =>
		id === "build" ? { actor: "agency", who: "the agency" } : {},
	);
	expect(third.tasks.map(({ id }) => viewIn(third, id)?.turn)).toEqual([
		"you",
		"them",
		"third",
		"them",
	]);
});

test("a turn comes on the day on which the last of the tasks before was done", () => {
	const both = withTasks(({ id }) =>
		id === "review-round"
			? { after: ["send-mandate", "build"] }
			: { after: [] },
	);
	const since = (mandate: string, build: string) =>
		viewIn(
			both,
			"review-round",
			done("send-mandate", mandate),
			done("build", build),
		)?.since;
	expect(since("2026-11-20", "2026-11-23")).toBe("2026-11-23");
	expect(since("2026-11-24", "2026-11-23")).toBe("2026-11-24");
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

const extras: Plan = {
	...plan,
	questions: {
		...plan.questions,
		extras: {
			ask: "Which extras do you sell?",
			why: "Each has its own cases.",
			choose: "several",
			default: [],
			when: { question: "region", is: "uk" },
			options: {
				parking: { label: "Parking", phrase: "for parking" },
				lounge: { label: "Lounges", phrase: "for lounges" },
			},
		},
	},
};

test.each<[string, readonly Change[], object | undefined]>([
	[
		"not answered is answered by its default, here none",
		[],
		{ words: "None", chosen: [], answered: false },
	],
	[
		"answered lists the labels of its options",
		[{ question: "extras", answer: ["parking", "lounge"] }],
		{ words: "Parking, Lounges", answered: true },
	],
	[
		"answered by one option only, as it once was, counts as not answered",
		[{ question: "extras", answer: "parking" }],
		{ words: "None", answered: false },
	],
	["that the other answers rule out is not asked", [europe], undefined],
])("a question for several options %s", (_, changes, question) => {
	const found = checklistView(extras, said(...changes), today).questions.find(
		({ id }) => id === "extras",
	);
	if (question) expect(found).toMatchObject(question);
	else expect(found).toBeUndefined();
});

test("a task whose question is not asked does not say what is answered to it", () => {
	const asking = {
		...extras,
		tasks: extras.tasks.map((task) => ({
			...task,
			when: undefined,
			only: "only for parking",
			asks: ["extras"],
		})),
	};
	expect(viewIn(asking, "build", europe)?.why).toBe("only for parking");
	expect(
		viewIn(asking, "build", { question: "extras", answer: ["parking"] })?.why,
	).toBe("only for parking; your answer: “Parking”");
});

test("different answers are all shown, without those that no longer exist", () => {
	const answer = (value: string, by: string) => ({ value, at: 1, by, n: 1 });
	const disagreed = (...values: readonly string[]) =>
		checklistView(
			plan,
			{
				...said(),
				answers: {
					region: values.map((value, index) => answer(value, `${index}abc`)),
				},
			},
			today,
		).questions[0]?.conflict;
	expect(disagreed("europe", "uk")).toEqual([["europe"], ["uk"]]);
	expect(disagreed("europe", "moon")).toEqual([]);
});

test("of questions that are no longer asked, answers are archived unless they were taken back", () => {
	const { archived } = checklistView(
		{ ...plan, questions: {} },
		said(
			{ question: "extras", answer: ["parking", "lounge"] },
			{ question: "region", answer: null },
		),
		today,
	);
	expect(archived).toEqual([
		{ id: "extras", kind: "question", words: "answered “parking, lounge”" },
	]);
});

test("of a task that is no longer there the archive says how it stood", () => {
	const words = (status: Status) =>
		viewOf({ task: "gone", status }).archived.map((each) => each.words);
	expect(words({ is: "started", on: "2026-11-20" })).toEqual([
		"in progress since Fri 20 Nov",
	]);
	expect(words({ is: "done", on: "2026-11-20" })).toEqual([
		"done on Fri 20 Nov",
	]);
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
	const none = checklistView({ ...plan, tasks: [] }, said(), today);
	expect([none.mandatory, none.overall]).toEqual([
		{ done: 0, total: 0, percent: 100, words: "No mandatory tasks" },
		{ done: 0, total: 0, percent: 100, words: "No tasks" },
	]);
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

test("what is only advised comes after a reminder and before waiting", () => {
	const advised = withTasks(({ id }) =>
		id === "build" ? { requirement: "recommended", after: [] } : {},
	);
	const next = (on: string) =>
		checklistView(advised, said(done("send-mandate", on)), today).next;
	expect(next("2026-11-18")).toMatchObject({
		remind: { task: { id: "issue-credentials" } },
	});
	expect(next("2026-11-25")).toMatchObject({ do: { task: { id: "build" } } });
});

test("nothing is to be done where the tasks that are left wait for each other", () => {
	const ids = plan.tasks.map(({ id }) => id);
	const stuck = withTasks(({ id }) => ({
		after: [ids[ids.indexOf(id) + 1] ?? (ids[0] as string)],
		when: undefined,
	}));
	expect(checklistView(stuck, said(), today).next).toBe("nothing");
});

test("a stage without mandatory tasks is done once it was begun and nothing of it is left to do", () => {
	const advised = withTasks(() => ({ requirement: "optional" }));
	const marks = (...changes: readonly Change[]) =>
		checklistView(advised, said(...changes), today).stages.map(
			({ mark }) => mark,
		);
	expect(marks(done("send-mandate"), done("issue-credentials"))[0]).toBe(
		"done",
	);
});

test("work is listed by its date: the earlier first, what has none last", () => {
	const free = withTasks(() => ({ actor: "partner", after: [] }));
	const planned = (task: string, text: string): Change => ({
		task,
		field: "planned",
		text,
	});
	const order = (...changes: readonly Change[]) =>
		checklistView(free, said(...changes), today).yours.map(
			({ task }) => task.id,
		);
	const [first, second, third, fourth] = plan.tasks.map(({ id }) => id) as [
		string,
		string,
		string,
		string,
	];
	expect(
		order(
			planned(second, "2026-12-03"),
			planned(third, "2026-12-01"),
			planned(fourth, "2026-12-03"),
		),
	).toEqual([third, second, fourth, first]);
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

describe("a time that nobody has promised", () => {
	const allowed = {
		within: 2,
		unit: "business days",
		handIn: "any-time",
	} as const;
	const unpromised = withTasks(({ id }) =>
		id === "issue-credentials" ? { promise: undefined, allowed } : {},
	);
	const on = (day: string, ...changes: readonly Change[]) =>
		checklistView(
			unpromised,
			said(done("send-mandate", "2026-11-25"), ...changes),
			day,
		);
	const taskOn = (day: string, ...changes: readonly Change[]) =>
		on(day, ...changes).tasks.find(
			({ task }) => task.id === "issue-credentials",
		);

	test("is waited for quietly as long as we allow for it", () => {
		expect(taskOn("2026-11-27")).toMatchObject({
			slow: 0,
			overdue: 0,
			words: "Waiting for Example Provider since Wed 25 Nov",
		});
	});

	test("is never overdue, but said to take longer than we allow for", () => {
		expect(taskOn("2026-11-30")).toMatchObject({
			slow: 1,
			overdue: 0,
			words:
				"Waiting for Example Provider since Wed 25 Nov, longer than the 2 business days we allow for",
		});
		expect(
			taskOn("2026-11-30", {
				task: "issue-credentials",
				status: { is: "started", on: "2026-11-25" },
			})?.words,
		).toBe(
			"In progress since Wed 25 Nov, longer than the 2 business days we allow for",
		);
	});

	test("is asked about next, once nothing of the reader's own can be done", () => {
		const built = done("build", "2026-11-26");
		expect(on("2026-11-27", built).next).toHaveProperty("wait");
		const { remind } = Object(on("2026-11-30", built).next);
		expect(remind && chaseWords(remind)).toBe("ask Example Provider");
	});

	test("counts no wait of the reader's own tasks, and none that is done", () => {
		expect(taskOn("2026-12-30", done("issue-credentials"))?.slow).toBe(0);
		expect(
			on("2026-12-30").tasks.every(
				({ slow, task }) => slow === 0 || task.id === "issue-credentials",
			),
		).toBe(true);
	});
});
