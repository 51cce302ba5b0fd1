import type { PlacedTask } from "@slipway/core/process";
import type {
	Basis,
	Conflict,
	Guide,
	OpenQuestion,
	Subject,
	Task,
} from "../guide.ts";
import { subjectKey } from "../guide.ts";
import { messageOf } from "../message.ts";
import { actorName, capital, listWords } from "../words/actor.ts";
import { basisText } from "../words/basis.ts";
import { conditionWords } from "../words/condition.ts";
import {
	chanceWords,
	judgesWords,
	redoWords,
	roundsWords,
} from "../words/review.ts";
import {
	clockWords,
	durationWords,
	promiseNotes,
	promiseWords,
} from "../words/time.ts";
import { blocks, bullets, heading, lines, row } from "./blocks.ts";

/** A text followed by how it is known. */
export const known = (text: string, basis: Basis, guide: Guide) =>
	`${text} (${basisText(basis, guide)})`;

/** A condition before a text: “Only for UK partners: …”. */
export const conditional = (when: Task["when"], text: string, guide: Guide) =>
	when ? `${conditionWords(when, guide)}: ${text}` : text;

/** Facts as a list. */
export const facts = (list: Task["facts"], guide: Guide) =>
	bullets(
		list.map(({ says, when, basis }) =>
			known(conditional(when, says, guide), basis, guide),
		),
	);

/** A duration or a promise with its clock and basis. */
export function time(
	value: Task["duration"] | NonNullable<Task["promise"]>,
	guide: Guide,
): string {
	const promise = "within" in value;
	const figure = promise ? promiseWords(value) : durationWords(value);
	const notes = promise ? promiseNotes(value) : [];
	return known(
		[`${figure}, ${clockWords(value.startsWhen, guide)}.`, ...notes].join(" "),
		value.basis,
		guide,
	);
}

/** The titles of what a task needs or produces. */
export const things = (list: Task["needs"], guide: Guide) =>
	list
		.map((thing) =>
			"document" in thing
				? (guide.process.documents[thing.document]?.title ?? thing.document)
				: "credential" in thing
					? (guide.process.credentials[thing.credential]?.title ??
						thing.credential)
					: thing.information,
		)
		.join("; ");

/** The open questions and conflicts of one part. */
export function notes(about: Subject, guide: Guide): string {
	const key = subjectKey(about);
	return blocks(
		...(guide.conflictsAt.get(key) ?? []).map(([, entry]) =>
			conflict(entry, guide),
		),
		...(guide.openAt.get(key) ?? []).map(([, entry]) => openQuestion(entry)),
	);
}

/** What nobody has said. */
export const openQuestion = (question: OpenQuestion) =>
	lines(
		`> **Not published:** ${question.ask} ${question.because}`,
		question.meanwhile && `> Until then: ${question.meanwhile}`,
	);

/** Both readings of what sources disagree on. */
export const conflict = (entry: Conflict, guide: Guide) =>
	lines(
		`> **Sources disagree:** ${entry.about}`,
		`> This guide uses: ${known(entry.uses.says, entry.uses.basis, guide)}`,
		...entry.others.map(
			({ says, basis }) => `> Elsewhere: ${known(says, basis, guide)}`,
		),
		`> ${entry.reason}`,
	);

/** One task. */
export function task({ id, task: entry }: PlacedTask, guide: Guide): string {
	const { process } = guide;
	const name = (actor: string) => capital(actorName(actor, process));
	const titles = (ids: readonly string[]) =>
		ids.map((one) => guide.tasks.get(one)?.task.title ?? one).join("; ");
	return blocks(
		heading(3, `${guide.taskNumbers.get(id)} ${entry.title}`),
		[
			`**${name(entry.actor)}**`,
			entry.requirement,
			conditionWords(entry.when, guide),
			entry.repeats && `once for ${entry.repeats}`,
		]
			.filter(Boolean)
			.join(" · "),
		entry.instructions,
		facts(entry.facts, guide),
		lines(
			entry.with.length > 0 &&
				row("Together with", listWords(entry.with.map(name))),
			entry.after.length > 0 && row("After", titles(entry.after)),
			entry.needs.length > 0 && row("Have at hand", things(entry.needs, guide)),
			entry.produces.length > 0 && row("Gives", things(entry.produces, guide)),
			entry.contact && row("Contact", contactLine(entry.contact, guide)),
			entry.promise && row("Answer due", time(entry.promise, guide)),
			row("Takes", time(entry.duration, guide)),
			entry.provenBy.length > 0 &&
				row(
					"Proven by",
					entry.provenBy
						.map((one) => process.cases[one]?.title ?? one)
						.join("; "),
				),
			row("Known how", basisText(entry.basis, guide)),
		),
		entry.review && review(entry, entry.review, guide),
		entry.message && message(entry.message, entry, guide),
		notes({ task: id }, guide),
	);
}

/** A contact with its address, where one is published. */
export function contactLine(id: string, guide: Guide): string {
	const contact = guide.process.contacts[id];
	return [contact?.title ?? id, contact?.email].filter(Boolean).join(", ");
}

function review(
	entry: Task,
	loop: NonNullable<Task["review"]>,
	guide: Guide,
): string {
	return blocks(
		`If a round fails: ${judgesWords(entry, loop, guide)} ${redoWords(loop)} ${roundsWords(loop)}`,
		lines(
			row("Mending", known(durationWords(loop.fix), loop.fix.basis, guide)),
			row(
				"Odds",
				known(
					`for the estimate, ${chanceWords(loop.passes.chance)}`,
					loop.passes.basis,
					guide,
				),
			),
			loop.outcome && row("Passed", loop.outcome),
		),
	);
}

function message(id: string, task: Task, guide: Guide): string {
	const text = messageOf(id, task, guide);
	if (!text) return "";
	return blocks(
		`Ready text, to ${contactLine(text.to, guide)}:`,
		["```text", `Subject: ${text.subject}`, "", text.body, "```"].join("\n"),
	);
}
