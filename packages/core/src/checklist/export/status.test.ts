import { expect, test } from "vitest";
import type { Change } from "../change.ts";
import { merge } from "../merge.ts";
import { done, plan, said } from "../testing/example-plan.ts";
import { tasksInView } from "../view/tasks-in-view.ts";
import { type StatusEntry, statusMail, statusMarkdown } from "./status.ts";

const today = "2026-11-26";
const entry = (title: string, ...changes: readonly Change[]): StatusEntry => {
	const progress = said(...changes);
	return { title, plan, progress, tasks: tasksInView(plan, progress, today) };
};
const late = entry(
	"Nordic #1",
	done("send-mandate", "2026-11-18"),
	{ question: "region", answer: "uk" },
	{ task: "send-mandate", field: "note", text: "Not told." },
	{ detail: "target", text: "2026-11-20" },
);

test("the week is told with changes, waits, next steps and risks", () => {
	expect(
		statusMarkdown([late], today, 0),
	).toBe(`# Status of our integrations, Thu 26 Nov 2026

## Nordic \\#1 (Example Provider)

1 of 4 mandatory tasks done.

**Changes since Thu 19 Nov**

- Where is your company registered?: United Kingdom
- Send the direct debit mandate: done on Wed 18 Nov

**We are waiting for**

- Issue the test credentials: Waiting for Example Provider since Wed 18 Nov, overdue by 3 working days (due Mon 23 Nov)

**Next for us**

- Nothing.

**Risks**

- Overdue: Issue the test credentials
- The target date Fri 20 Nov has passed
`);
});

test("as a mail it has no markup, and what is older than a week is no change", () => {
	const text = statusMail(
		[entry("Example Provider", done("send-mandate", "2026-11-25"))],
		today,
		5,
	);
	expect(text).toContain("EXAMPLE PROVIDER\n");
	expect(text).toContain("Changes since Thu 19 Nov:\n- Nothing.");
	expect(text).not.toMatch(/[#*]/);
});

test("what takes longer than we allow for, and what people disagree about, is a risk", () => {
	const allowed = {
		within: 1,
		unit: "business days",
		handIn: "any-time",
	} as const;
	const slow = {
		...plan,
		tasks: plan.tasks.map((task) =>
			task.id === "issue-credentials"
				? { ...task, promise: undefined, allowed }
				: task,
		),
	};
	const mine = said(done("send-mandate", "2026-11-18"), {
		task: "build",
		field: "owner",
		text: "Ann",
	});
	const theirs = {
		...mine,
		tasks: {
			...mine.tasks,
			build: { owner: [{ value: "Bob", at: 9, by: "0bob", n: 1 }] },
		},
	};
	const progress = merge(mine, theirs);
	const text = statusMail(
		[
			{
				title: "Shop",
				plan: slow,
				progress,
				tasks: tasksInView(slow, progress, today),
			},
		],
		today,
		0,
	);
	expect(text).toContain(
		"Longer than we allow for: Issue the test credentials",
	);
	expect(text).toContain("Two people disagree about: Build the integration");
});
