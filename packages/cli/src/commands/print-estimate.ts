import { splitDaysOff } from "@slipway/core/calendar";
import type { Process } from "@slipway/core/process";
import {
	assumptionSentences,
	assumptionsIn,
	comparisonSentences,
	type Estimate,
	spreadSentences,
	swingsOf,
	trendSentence,
} from "@slipway/core/timeline";
import { publishedLines } from "./published-lines.ts";

/** How many days are off: half days count half. */
function lengthOf(off: NonNullable<Estimate["daysOff"]>): number {
	const [whole, half] = splitDaysOff(off);
	return whole.length + half.length / 2;
}

/** An estimate for people: dates first, then what drives them. */
export function printEstimate(
	process: Process,
	result: Estimate,
	today: string,
): string {
	const names: Record<string, string> = {
		partner: "you",
		provider: process.provider,
	};
	const nameOf = (actor: string) =>
		names[actor] ?? process.parties[actor]?.title ?? actor;
	const [half, most] = result.liveBy;
	const trend =
		half &&
		most &&
		trendSentence(result.trend ?? [], {
			on: today,
			half: half.date,
			most: most.date,
		});
	const drivers = swingsOf(result).slice(0, 5);
	return [
		`${process.provider}: live when? An estimate, not a promise.`,
		`From ${result.start}, your holidays of ${result.regions.partner}, theirs of ${result.regions.provider}; ${result.people === undefined ? "" : `${result.people === 1 ? "one person" : `${result.people} people`} on your tasks; `}${result.trials} runs, seed ${result.seed}.`,
		...(result.daysOff
			? [`Your days off besides: ${lengthOf(result.daysOff)}.`]
			: []),
		...(result.assumptions
			? assumptionSentences(
					assumptionsIn(result.assumptions.join("&"), process).assumptions,
					process,
				)
			: []),
		...Object.entries(result.unconfirmedHolidays ?? {}).map(
			([region, reason]) => `Public holidays of ${region}: ${reason}`,
		),
		...(result.holidaysUnknownFrom
			? [
					`No public holidays are known from ${result.holidaysUnknownFrom} on: from then every working weekday counts as worked.`,
				]
			: []),
		"",
		...result.liveBy.map(
			({ share, date }) =>
				`  live by ${date}  in ${percent(share)} of the runs`,
		),
		...(result.chance
			? [
					"",
					`  chance to be live by ${result.chance.by}: ${percent(result.chance.share)}`,
				]
			: []),
		...(result.openAnswers
			? [
					"",
					"Answers not known yet; the dates above are for all of them together, what follows is for the first:",
					...result.openAnswers.map(
						({ answers, share, liveBy }) =>
							`  ${percent(share).padStart(5)}  ${answersWords(process, answers)}: live by ${liveBy.map(({ date, share: of }) => `${date} (${percent(of)})`).join(", ")}`,
					),
				]
			: []),
		...(trend ? ["", trend] : []),
		...(result.against
			? [
					"",
					`Beside another plan (${result.against.changes.join(", ")}), with the same random draws:`,
					...comparisonSentences(result.against).map(
						(sentence) => `  ${sentence}`,
					),
				]
			: []),
		"",
		"Waiting on the critical path, calendar days:",
		...result.waiting.map(
			({ party, days }) =>
				`  ${nameOf(party).padEnd(20)}${days.toFixed(1).padStart(7)}`,
		),
		`Work of your people that is left, one on each task: ${wholeDays(result.effort.half)} in half of the runs, ${wholeDays(result.effort.most)} in four of five.`,
		...(result.spread
			? [
					"",
					...spreadSentences(result.spread).map((sentence) =>
						sentence.replaceAll("\u00a0", " "),
					),
				]
			: []),
		"",
		drivers.length > 0
			? "What moves the date most, in half of the runs live by:"
			: "No single task moves the date by a day or more.",
		...drivers.map(
			({ task: { title, actor, basis }, good, bad }) =>
				`  ${good} if it goes well, ${bad} if badly: ${title} (${nameOf(actor)}, ${basis})`,
		),
		"",
		...(result.risks
			? [
					"What may happen, calendar days later at 80 %, and where it happens:",
					...result.risks.map(
						({ title, chance, days, whenItHappens }) =>
							`  ${days.toFixed(1).padStart(5)} ${whenItHappens.toFixed(1).padStart(6)}  ${title} (${percent(chance)})`,
					),
					"",
				]
			: []),
		...publishedLines(process, result),
		"Task by task, in half of the runs:",
		...result.tasks.map(
			({ standing, start, finish, title, actor, latestStart }) =>
				`  ${standing === "done" ? `done ${finish}`.padEnd(24) : `${start} to ${finish}`}  ${title} (${nameOf(actor)})${latestStart ? `, start by ${latestStart}` : ""}${standing === "overdue" ? ", overdue" : ""}`,
		),
	].join("\n");
}

const answersWords = (
	{ questions }: Process,
	answers: Readonly<Record<string, string>>,
) =>
	Object.entries(answers)
		.map(([id, option]) => questions[id]?.options[option]?.label ?? option)
		.join(", ");

const wholeDays = (days: number) =>
	`${Math.round(days)} person-day${Math.round(days) === 1 ? "" : "s"}`;

const percent = (share: number) => `${Math.round(share * 100)} %`;
