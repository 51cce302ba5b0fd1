import { expect, test } from "vitest";
import type { Change } from "../change.ts";
import type { Plan } from "../plan/plan.ts";
import { done, plan, said } from "../testing/example-plan.ts";
import { tasksInView } from "../view/tasks-in-view.ts";
import { draftsFor } from "./draft.ts";

const today = "2026-11-26";

test("a request is filled in with the partner's own details", () => {
	const [draft] = draftsOf("review-round", [
		{ detail: "company", text: "Example Partner" },
		{ detail: "sender", text: "Ann Example" },
	]);
	expect(draft).toEqual({
		title: "Ask for the review",
		to: "desk@provider.example",
		copy: [],
		subject: "Example Partner: ready for review",
		body: "Hello,\n\nwe have finished development and ask for the review.\n\nAnn Example, Example Partner",
		mailto:
			"mailto:desk@provider.example?subject=Example%20Partner%3A%20ready%20for%20review&body=Hello%2C%0D%0A%0D%0Awe%20have%20finished%20development%20and%20ask%20for%20the%20review.%0D%0A%0D%0AAnn%20Example%2C%20Example%20Partner",
		missing: [],
	});
});

test("what is not known stays in brackets, and the draft says what is missing", () => {
	const [draft] = draftsOf("review-round", []);
	expect(draft?.subject).toBe("[your company]: ready for review");
	expect(draft?.missing).toEqual(["company", "sender"]);
});

test("an overdue promise gets a reminder that says what was promised", () => {
	const [reminder] = draftsOf("issue-credentials", [
		done("send-mandate", "2026-11-18"),
	]);
	expect(reminder?.title).toBe("Reminder");
	expect(reminder?.body).toContain(
		"since Wed 18 Nov we have been waiting for this step: “Issue the test credentials”. By your response time it was due on Mon 23 Nov, 3 working days ago.",
	);
});

test.each<[string, readonly Change[], string]>([
	[
		"that is not due yet says when it is",
		[done("send-mandate", "2026-11-25")],
		"since Wed 25 Nov we have been waiting for this step: “Issue the test credentials”. By your response time it is due on Mon 30 Nov.",
	],
	[
		"of which nobody knows since when it is waited for says neither day",
		[{ task: "send-mandate", status: { is: "skipped", because: "" } }],
		"we are waiting for this step: “Issue the test credentials”.\n",
	],
	[
		"for which the partner has a date of its own does not call that promised",
		[
			{ task: "send-mandate", status: { is: "skipped", because: "" } },
			{ task: "issue-credentials", field: "planned", text: "2026-11-25" },
		],
		"we are waiting for this step: “Issue the test credentials”.\n",
	],
])("a reminder of what %s", (_, changes, words) => {
	expect(draftsOf("issue-credentials", changes)[0]?.body).toContain(words);
});

test("a field that nobody knows stays as it is written", () => {
	const [draft] = draftsOf("review-round", [], changed({ body: "{compny}" }));
	expect(draft?.body).toBe("{compny}");
});

test("no second reminder where the definition has one", () => {
	const withReminder = changed({
		body: "We expected {task} by {due}.\n\nUs: {answers}\n\n{sender}",
	});
	const all = plan.tasks.slice(0, 3).map(({ id }) => done(id, "2026-11-18"));
	const drafts = draftsOf("review-round", all, withReminder);
	expect(drafts.map(({ title }) => title)).toEqual(["Ask for the review"]);
	expect(drafts[0]?.body).toBe(
		"We expected Review the integration by no date.\n\nUs: \n- Where is your company registered? United Kingdom\n\n[your name]",
	);
});

test("the customer goes into copy; only e-mail addresses reach the mail program's fields", () => {
	const withCopy = changed({ copy: ["{customer}", "{email}"] });
	const drafts = (text: string) =>
		draftsOf(
			"review-round",
			[
				{ detail: "customer", text },
				{ detail: "email", text: "ann@partner.example" },
			],
			withCopy,
		);
	expect(drafts("clinic@customer.example")[0]?.mailto).toContain(
		"?cc=clinic@customer.example,ann@partner.example&",
	);
	const [hostile] = drafts("x@y.example&bcc=all@list.example, z");
	expect(hostile?.copy[0]).toBe("x@y.example&bcc=all@list.example, z");
	expect(hostile?.mailto).toContain("?cc=ann@partner.example&");
	expect(hostile?.mailto).not.toContain("bcc");
});

test("a broken character does not break the draft", () => {
	const [draft] = draftsOf("review-round", [
		{ detail: "company", text: "A\ud800" },
	]);
	expect(draft?.mailto).toContain("A%EF%BF%BD");
});

function changed(message: object): Plan {
	const [id, original] = Object.entries(plan.messages)[0] ?? ["", {}];
	return {
		...plan,
		messages: { [id]: { ...original, ...message } as Plan["messages"][string] },
	};
}

function draftsOf(task: string, changes: readonly Change[], from = plan) {
	const progress = said(...changes);
	const view = tasksInView(from, progress, today).find(
		(view) => view.task.id === task,
	);
	return view ? draftsFor(view, from, progress, today) : [];
}

test("a message goes to the contact of the task, where it has one", () => {
	const from: Plan = {
		...plan,
		contacts: { ...plan.contacts, manager: { title: "The manager" } },
		tasks: plan.tasks.map((task) =>
			task.id === "review-round" ? { ...task, contact: "manager" } : task,
		),
	};
	expect(draftsOf("review-round", [], from)[0]?.to).toBe("The manager");
});

test("without a known e-mail address the mail program opens with no recipient", () => {
	const { email: _, ...desk } = plan.contacts.desk ?? { title: "" };
	const from = { ...plan, contacts: { desk } };
	const [draft] = draftsOf("review-round", [], from);
	expect(draft?.to).toBe("Partner desk");
	expect(draft?.mailto).toMatch(/^mailto:\?subject=/);
});
