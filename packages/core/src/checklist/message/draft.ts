import type { PlainDate } from "../days.ts";
import { own } from "../field.ts";
import type { Plan, PlanMessage } from "../plan/plan.ts";
import { type Progress, valueIn } from "../progress.ts";
import { answersOf, questionsOf } from "../view/answers-view.ts";
import type { TaskView } from "../view/task-view.ts";
import { answerSentences } from "./answer-sentences.ts";
import { isReminder } from "./is-reminder.ts";
import { awaitedWords, longDay, waitWords } from "./wait-words.ts";

/** A ready text, filled in as far as the partner's details go. */
export interface Draft {
	readonly title: string;
	/** The e-mail address, where one is known; else who it goes to, in words. */
	readonly to: string;
	readonly copy: readonly string[];
	readonly subject: string;
	readonly body: string;
	/** Opens the reader's mail program; without a recipient where no e-mail address is known. */
	readonly mailto: string;
	/** The details that would fill what is still in brackets. */
	readonly missing: readonly Detail[];
}

/** What a message needs to know about the sender. */
export type Detail = "company" | "sender" | "email" | "customer";

const details: { readonly [detail in Detail]: string } = {
	company: "your company",
	sender: "your name",
	email: "your e-mail address",
	customer: "the customer",
};

/**
 * The texts that suit a task as it stands: the request that belongs to it, and a reminder when it waits for others.
 *
 * @example
 * ```ts
 * import { draftsFor, emptyProgress, planOf, tasksInView } from "@slipway/core/checklist";
 * import { example, readProcess } from "@slipway/core/process";
 * const plan = planOf(readProcess(example), []);
 * const progress = emptyProgress("example");
 * const drafts = tasksInView(plan, progress, "2026-11-26")
 *   .flatMap((view) => draftsFor(view, plan, progress, "2026-11-26"));
 * drafts[0]?.subject; // => "[your company]: ready for review"
 * drafts[0]?.missing; // => ["company", "sender"]
 * ```
 */
export function draftsFor(
	view: TaskView,
	plan: Plan,
	progress: Progress,
	today: PlainDate,
): readonly Draft[] {
	const { task } = view;
	const message = task.message && own(plan.messages, task.message);
	const reminds = message && isReminder(message);
	const waits = view.mover === "they";
	const fill = filler(view, plan, progress, today);
	return [
		...(message && (waits || !reminds) ? [fill(message)] : []),
		...(waits && !reminds ? [fill(reminder)] : []),
	];
}

/** A reminder in our words, where the definition has none. */
const reminder: PlanMessage = {
	title: "Reminder",
	to: "",
	copy: [],
	subject: "{company}: when can we expect {awaited}?",
	body: "Hello,\n\n{wait}\n\nCould you tell us when we can expect it, and whether you need anything else from us?\n\nKind regards\n{sender}, {company}",
};

function filler(
	view: TaskView,
	plan: Plan,
	progress: Progress,
	today: PlainDate,
): (message: PlanMessage) => Draft {
	const known = (detail: string) =>
		valueIn(own(progress.details, detail)) || undefined;
	const fields: { readonly [field: string]: string | undefined } = {
		provider: plan.provider,
		task: view.task.title,
		awaited: awaitedWords(view.task),
		wait: waitWords(view, today),
		today: longDay(today, today),
		due: view.due ? longDay(view.due, today) : "…",
		answers:
			answerSentences(questionsOf(plan, progress, answersOf(plan, progress)))
				.map((sentence) => `\n- ${sentence}`)
				.join("") || "…",
		...Object.fromEntries(
			Object.keys(details).map((detail) => [detail, known(detail)]),
		),
	};
	return ({ title, to, copy, subject, body }) => {
		const missing = new Set<Detail>();
		const fill = (text: string) =>
			text.replace(/\{(\w+)\}/g, (whole, name: string) => {
				const value = own(fields, name);
				if (value !== undefined) return value;
				if (!isDetail(name)) return whole;
				missing.add(name);
				return `[${details[name]}]`;
			});
		const contact = own(plan.contacts, view.task.contact ?? to);
		const draft = {
			title,
			to: contact?.email ?? contact?.title ?? plan.provider,
			copy: copy.map(fill),
			subject: fill(subject).replace(/\s+/g, " "),
			body: fill(body).replace(/\n{3,}/g, "\n\n"),
		};
		return {
			...draft,
			mailto: mailtoOf({ ...draft, to: contact?.email ?? "" }),
			missing: [...missing],
		};
	};
}

function isDetail(name: string): name is Detail {
	return Object.hasOwn(details, name);
}

/** A `mailto:` address (RFC 6068). Only what is an e-mail address goes into its header fields. */
function mailtoOf({
	to,
	copy,
	subject,
	body,
}: Pick<Draft, "to" | "copy" | "subject" | "body">): string {
	const encode = (text: string) => encodeURIComponent(text.toWellFormed());
	const address = (text: string) => encode(text).replaceAll("%40", "@");
	const addresses = copy.filter((text) =>
		/^[^\s@,;<>]+@[^\s@,;<>]+$/.test(text),
	);
	const query = [
		...(addresses.length > 0 ? [`cc=${addresses.map(address).join(",")}`] : []),
		`subject=${encode(subject)}`,
		`body=${encode(body.replace(/\r?\n/g, "\r\n"))}`,
	];
	return `mailto:${address(to)}?${query.join("&")}`;
}
