import { timesOf } from "../glance.ts";
import type { Guide } from "../guide.ts";
import { capital, countWords, relayWords } from "../words/actor.ts";
import { basisText } from "../words/basis.ts";
import { conditionTail, conditionWords } from "../words/condition.ts";
import { redoWords, roundsWords } from "../words/review.ts";
import { amountWords } from "../words/time.ts";
import { blocks, bullets, heading, lines, row, table } from "./blocks.ts";
import {
	conditional,
	contactLine,
	facts,
	known,
	notes,
	time,
} from "./parts.ts";

/** A guide's front page as Markdown. */
export function overviewMarkdown(guide: Guide): string {
	const { process } = guide;
	const times = timesOf(guide);
	return blocks(
		process.summary,
		notes({ process: "whole" }, guide),
		heading(2, "The way to launch"),
		guide.stages
			.map(
				({ number, stage, actors }) =>
					`${number}. **${stage.title}** (${relayWords(actors, process)}). ${stage.goal}`,
			)
			.join("\n"),
		certification(guide),
		heading(2, `How long ${process.provider} takes`),
		times.length > 0
			? table(
					["What", "How long", "Counted", "Known how"],
					times.map(({ what, figure, counted, basis }) => [
						what,
						figure,
						counted,
						basisText(basis, guide),
					]),
				)
			: `${process.provider} publishes no times.`,
		haveReady(guide),
		questions(guide),
		monitors(guide),
		process.facts.length > 0 ? heading(2, "Good to know") : "",
		facts(process.facts, guide),
	);
}

function certification(guide: Guide): string {
	const reviews = [...guide.tasks.values()].flatMap(({ task }) =>
		task.review
			? [
					lines(
						row("Review", task.title),
						row("A round takes", time(task.promise ?? task.duration, guide)),
						row(
							"If a round fails",
							`${redoWords(task.review)} ${roundsWords(task.review)}`,
						),
					),
				]
			: [],
	);
	const cases = Object.values(guide.process.cases);
	if (reviews.length + cases.length === 0) return "";
	return blocks(
		heading(2, "What it takes to pass"),
		...reviews,
		cases.length > 0 ? heading(3, "The cases") : "",
		bullets(
			cases.map(({ title, requirement, when }) =>
				[`${title} (${requirement})`, conditionTail(when, guide)]
					.filter(Boolean)
					.join(", "),
			),
		),
	);
}

function haveReady(guide: Guide): string {
	const { prerequisites, documents, credentials, contacts } = guide.process;
	const section = (title: string, items: readonly string[]) =>
		items.length > 0 ? blocks(heading(3, title), bullets(items)) : "";
	return blocks(
		heading(2, "What to have ready"),
		section(
			"Before you start",
			Object.values(prerequisites).map(
				({ title, explanation, document, contact, when, basis }) =>
					known(
						conditional(
							when,
							[
								/[.?]$/.test(title) ? title : `${title}.`,
								explanation,
								document &&
									`It takes: ${documents[document]?.title ?? document}.`,
								contact && `Turn to ${contactLine(contact, guide)}.`,
							]
								.filter(Boolean)
								.join(" "),
							guide,
						),
						basis,
						guide,
					),
			),
		),
		section(
			"Documents",
			Object.entries(documents).map(([id, entry]) =>
				blocks(
					known(
						conditional(
							entry.when,
							[
								`${entry.title} (${entry.kind}). ${entry.purpose}`,
								entry.sendTo && `Goes to ${contactLine(entry.sendTo, guide)}.`,
								entry.sendHow && `${capital(entry.sendHow)}.`,
								entry.address,
							]
								.filter(Boolean)
								.join(" "),
							guide,
						),
						entry.basis,
						guide,
					),
					notes({ document: id }, guide),
				),
			),
		),
		section(
			"Credential sets",
			Object.entries(credentials).map(([id, entry]) =>
				blocks(
					known(
						conditional(
							entry.when,
							`${entry.title} (${entry.environment}). ${entry.purpose} Parts: ${entry.components.map(({ title }) => title).join(", ")}.`,
							guide,
						),
						entry.basis,
						guide,
					),
					notes({ credential: id }, guide),
				),
			),
		),
		section(
			"Whom to turn to",
			Object.entries(contacts).map(([id, entry]) =>
				blocks(
					known(
						conditional(
							entry.when,
							`${contactLine(id, guide)}: ${entry.for}`,
							guide,
						),
						entry.basis,
						guide,
					),
					notes({ contact: id }, guide),
				),
			),
		),
	);
}

function questions(guide: Guide): string {
	const list = Object.values(guide.process.questions);
	if (list.length === 0) return "";
	return blocks(
		heading(2, "What depends on you"),
		bullets(
			list.map(
				({ ask, why, options, when }) =>
					`${conditional(when, ask, guide)} ${why} Answers: ${Object.values(
						options,
					)
						.map(({ label }) => label)
						.join("; ")}.`,
			),
		),
	);
}

function monitors(guide: Guide): string {
	const list = Object.values(guide.process.monitors);
	if (list.length === 0) return "";
	return blocks(
		heading(2, "After launch"),
		...list.map((monitor) =>
			blocks(
				heading(3, monitor.title),
				lines(
					monitor.when && row("Applies", conditionWords(monitor.when, guide)),
					row("Looks at", monitor.watches),
					monitor.every &&
						row(
							"Every",
							amountWords(undefined, monitor.every.amount, monitor.every.unit),
						),
					monitor.passes && row("Counts as good", monitor.passes),
					monitor.alert?.afterFailures !== undefined &&
						row(
							"Alert after",
							`${countWords(monitor.alert.afterFailures, "failure")} in a row`,
						),
					monitor.alert && row("Alert goes to", monitor.alert.goesTo),
					monitor.lasts && row("When", monitor.lasts),
					row("Known how", basisText(monitor.basis, guide)),
				),
				facts(monitor.facts, guide),
			),
		),
	);
}
