import { completeAnswers } from "../../process/condition/answers.ts";
import type { Answers } from "../../process/condition/holds.ts";
import { own } from "../field.ts";
import type { Plan, PlanQuestion } from "../plan/plan.ts";
import { type Progress, valueIn, valuesIn } from "../progress.ts";

/** A question with its answer. */
export interface QuestionView {
	readonly id: string;
	readonly question: PlanQuestion;
	/** The chosen options; the default ones until somebody has answered. */
	readonly chosen: readonly string[];
	/** The chosen options in words: “United Kingdom”. */
	readonly words: string;
	/** Whether somebody has answered. */
	readonly answered: boolean;
	/** The different answers, when people disagree. */
	readonly conflict: readonly (readonly string[])[];
}

/**
 * The answers that count: what was answered, where its options still exist, and else the defaults.
 *
 * @example
 * ```ts
 * import { answersOf, emptyProgress, planOf } from "@slipway/core/checklist";
 * import { example, readProcess } from "@slipway/core/process";
 * answersOf(planOf(readProcess(example), []), emptyProgress("example")); // => { region: "uk" }
 * ```
 */
export function answersOf(plan: Plan, progress: Progress): Answers {
	const given: Record<string, string | readonly string[]> = {};
	for (const [id, question] of Object.entries(plan.questions)) {
		const answer = valueIn(own(progress.answers, id));
		if (fits(answer, question)) given[id] = answer;
	}
	return completeAnswers(plan.questions, given);
}

/** The questions that apply, in order. */
export function questionsOf(
	plan: Plan,
	progress: Progress,
	answers: Answers,
): readonly QuestionView[] {
	return Object.entries(plan.questions).flatMap(([id, question]) => {
		const chosen = own(answers, id);
		if (chosen === undefined) return [];
		const values = valuesIn(own(progress.answers, id)).flatMap((answer) =>
			fits(answer, question) ? [listOf(answer)] : [],
		);
		return [
			{
				id,
				question,
				chosen: listOf(chosen),
				words: labels(chosen, question),
				answered: values.length > 0,
				conflict: values.length > 1 ? values : [],
			},
		];
	});
}

/**
 * Why a conditional task is in or out, as the end of a sentence: “only for UK partners; your answer: “Elsewhere in
 * Europe””. An answer that nobody has given yet is called assumed.
 */
export function whyWords(
	only: string,
	asks: readonly string[],
	plan: Plan,
	progress: Progress,
	answers: Answers,
): string {
	const said: string[] = [];
	const assumed: string[] = [];
	for (const id of asks) {
		const question = own(plan.questions, id);
		const answer = own(answers, id);
		if (!question || answer === undefined) continue;
		const answered = fits(valueIn(own(progress.answers, id)), question);
		(answered ? said : assumed).push(
			/* said */ `“${labels(answer, question)}”`,
		);
	}
	const told = (words: string, answers: readonly string[]) =>
		answers.length > 0 ? `; ${words}: ${answers.join(", ")}` : "";
	return `${only}${told("your answer", said)}${told("assumed until you answer", assumed)}`;
}

function fits(
	answer: string | readonly string[] | null | undefined,
	{ choose, options }: PlanQuestion,
): answer is string | readonly string[] {
	return (
		answer !== null &&
		answer !== undefined &&
		(choose === "one") === (typeof answer === "string") &&
		listOf(answer).every((option) => Object.hasOwn(options, option))
	);
}

function labels(
	answer: string | readonly string[],
	{ options }: PlanQuestion,
): string {
	return (
		listOf(answer)
			.map((option) => own(options, option)?.label ?? option)
			.join(", ") || "None"
	);
}

function listOf(answer: string | readonly string[]): readonly string[] {
	return typeof answer === "string" ? [answer] : answer;
}
