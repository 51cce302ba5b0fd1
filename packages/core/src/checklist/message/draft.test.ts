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
		"we have been waiting for “Issue the test credentials” since 18 November. Your guide says three business days, so we expected this by 23 November, 3 working days ago.",
	);
});

test.each<[string, readonly Change[], string]>([
	[
		"that is not due yet says when it is",
		[done("send-mandate", "2026-11-25")],
		"we have been waiting for “Issue the test credentials” since 25 November. Your guide says three business days, so we expect this by 30 November.",
	],
	[
		"of which nobody knows since when it is waited for says neither day",
		[{ task: "send-mandate", status: { is: "skipped", because: "" } }],
		"we are waiting for “Issue the test credentials”.\n",
	],
	[
		"for which the partner has a date of its own does not call that promised",
		[
			{ task: "send-mandate", status: { is: "skipped", because: "" } },
			{ task: "issue-credentials", field: "planned", text: "2026-11-25" },
		],
		"we are waiting for “Issue the test credentials”.\n",
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
		body: "Hello, {wait} Until {due}: {task}.\n\nUs: {answers}\n\n{sender}",
	});
	const all = plan.tasks.slice(0, 3).map(({ id }) => done(id, "2026-11-18"));
	const drafts = draftsOf("review-round", all, withReminder);
	expect(drafts.map(({ title }) => title)).toEqual(["Ask for the review"]);
	expect(drafts[0]?.body).toBe(
		"Hello, we have been waiting for “Review the integration” since 18 November. We had allowed five business days for it in our plan. Until …: Review the integration.\n\nUs: …\n\n[your name]",
	);
});

test("a reminder of the definition is offered only while somebody is waited for", () => {
	const withReminder = changed({ body: "{wait}" });
	expect(draftsOf("review-round", [], withReminder)).toEqual([]);
});

test("a reminder asks in its subject, in the provider's own words", () => {
	const [reminder] = draftsOf(
		"issue-credentials",
		[done("send-mandate", "2026-11-25")],
		withTask({ awaited: "the test credentials" }),
	);
	expect(reminder?.subject).toBe(
		"[your company]: when can we expect the test credentials?",
	);
	expect(reminder?.body).toContain(
		"we have been waiting for the test credentials since 25 November.",
	);
});

test("an aim is not called a promise, and another year is named", () => {
	const aimed = withTask({
		promise: {
			within: 12,
			unit: "business days",
			startsWhen: { done: "send-mandate" },
			strength: "aim",
			handIn: "any-time",
		},
	});
	expect(
		draftsOf(
			"issue-credentials",
			[done("send-mandate", "2026-12-29")],
			aimed,
			"2027-01-04",
		)[0]?.body,
	).toContain(
		"since 29 December 2026. You aim to answer within 12 business days, so we expect this by",
	);
});

test("where nobody has promised a time, it says what we had allowed once that has passed", () => {
	const unpromised = withTask({
		promise: undefined,
		allowed: { within: 1, unit: "business days", handIn: "any-time" },
	});
	const bodyOn = (day: string) =>
		draftsOf(
			"issue-credentials",
			[done("send-mandate", "2026-11-25")],
			unpromised,
			day,
		)[0]?.body;
	expect(bodyOn("2026-11-26")).not.toContain("allowed");
	expect(bodyOn("2026-11-27")).toContain(
		"since 25 November. We had allowed one business day for it in our plan.",
	);
});

test("answers are told as sentences, and only those that were given", () => {
	const asking = changed({ body: "{answers}" });
	const answered = (from: Plan) =>
		draftsOf("review-round", [{ question: "region", answer: "uk" }], from)[0]
			?.body;
	expect(answered(asking)).toBe("\n- United Kingdom.");
	const option = (words: object): Plan => ({
		...asking,
		questions: Object.fromEntries(
			Object.entries(asking.questions).map(([id, question]) => [
				id,
				{
					...question,
					options: {
						...question.options,
						uk: { label: "UK", phrase: "for UK partners", ...words },
					},
				},
			]),
		),
	});
	expect(answered(option({ says: "We are in the UK." }))).toBe(
		"\n- We are in the UK.",
	);
	expect(
		answered(
			option({ phrase: "if you sell what is sent to your guests by you" }),
		),
	).toBe("\n- We sell what is sent to our guests by us.");
	expect(draftsOf("review-round", [], asking)[0]?.body).toBe("…");
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

/** The plan with something else said of the credentials that are waited for. */
function withTask(part: object): Plan {
	return {
		...plan,
		tasks: plan.tasks.map((task) =>
			task.id === "issue-credentials" ? { ...task, ...part } : task,
		),
	};
}

function draftsOf(
	task: string,
	changes: readonly Change[],
	from = plan,
	day = today,
) {
	const progress = said(...changes);
	const view = tasksInView(from, progress, day).find(
		(view) => view.task.id === task,
	);
	return view ? draftsFor(view, from, progress, day) : [];
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
