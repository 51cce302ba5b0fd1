import { expect, test } from "vitest";
import { readProcess } from "../../process/check/index.ts";
import { example } from "../../process/example.ts";
import { type Change, record } from "../change.ts";
import { planOf } from "../plan/plan-of.ts";
import { emptyProgress } from "../progress.ts";
import { glanceOf } from "./glance.ts";
import { tasksInView } from "./tasks-in-view.ts";

const plan = planOf(readProcess(example), []);
const glance = (today: string, ...changes: readonly Change[]) =>
	glanceOf(
		tasksInView(
			plan,
			changes.reduce(
				(before, change, at) => record(before, change, { by: "0ann", at }),
				emptyProgress("example"),
			),
			today,
		),
	);
const done = (task: string): Change => ({
	task,
	status: { is: "done", on: "2026-11-20" },
});

test("what the reader can do comes first, with whoever looks after it", () => {
	const { turn, lead, next, count } = glance("2026-11-20", {
		task: "send-mandate",
		field: "owner",
		text: "Ann",
	});
	expect({ turn, lead, words: count.words }).toEqual({
		turn: "you",
		lead: "Next",
		words: "0 of 4 mandatory tasks done",
	});
	expect(next).toEqual({
		id: "send-mandate",
		title: "Send the direct debit mandate",
		words: "Ready",
		overdue: false,
		owner: "Ann",
	});
});

test("what others do is listed beside it", () => {
	const { waiting, next } = glance("2026-11-21", done("send-mandate"), {
		task: "build",
		status: { is: "waiting", for: "our bank", since: "2026-11-20" },
	});
	expect(next?.id).toBe("issue-credentials");
	expect(waiting).toEqual([
		expect.objectContaining({ words: "Waiting for our bank since Fri 20 Nov" }),
	]);
});

test("a wait is named, and becomes a reminder once it is overdue", () => {
	const waits = glance("2026-11-21", done("send-mandate"));
	expect([waits.turn, waits.lead, waits.next?.overdue]).toEqual([
		"them",
		"Nothing to do for you; Example Provider is next",
		false,
	]);
	const late = glance("2026-12-21", done("send-mandate"));
	expect([late.turn, late.lead, late.next?.overdue]).toEqual([
		"them",
		"Remind Example Provider",
		true,
	]);
});

test("a task of the reader's own that waits for somebody is not the reader's turn", () => {
	const own = glance("2026-11-21", {
		task: "send-mandate",
		status: { is: "waiting", for: "our bank", since: "2026-11-20" },
	});
	expect([own.turn, own.lead]).toEqual([
		"them",
		"Nothing to do for you; our bank is next",
	]);
});

test("where nothing is left, or nothing can start, it says so", () => {
	const all = glance("2026-11-21", ...plan.tasks.map(({ id }) => done(id)));
	expect(all).toMatchObject({
		lead: "All mandatory tasks are done",
		waiting: [],
	});
	expect(all.next).toBeUndefined();
	const circle = {
		...plan,
		tasks: plan.tasks.slice(0, 2).map((task, index, { length }) => ({
			...task,
			after: [plan.tasks[(index + 1) % length]?.id ?? ""],
		})),
	};
	const stuck = glanceOf(
		tasksInView(circle, emptyProgress("example"), "2026-11-21"),
	);
	expect(stuck.lead).toBe("No task can start: look at what is left");
});
