import { type Condition, overOperators } from "./condition.ts";

/** The partner's answers: one option a question, or a list where several can be chosen. */
export interface Answers {
	readonly [question: string]: string | readonly string[];
}

/**
 * Whether the condition holds for these answers; without a condition it always does.
 *
 * @example
 * ```ts
 * import { holds } from "@slipway/core/process";
 * holds({ question: "region", is: "uk" }, { region: "uk" }); // => true
 * ```
 */
export function holds(
	condition: Condition | undefined,
	answers: Answers,
): boolean {
	return condition === undefined || test(condition, answers);
}

const test = overOperators<readonly [answers: Answers], boolean>({
	is: ({ question, is }, answers) => chosen(answers, question, [is]),
	isOneOf: ({ question, isOneOf }, answers) =>
		chosen(answers, question, isOneOf),
	all: ({ all }, answers) => all.every((part) => holds(part, answers)),
	any: ({ any }, answers) => any.some((part) => holds(part, answers)),
	not: ({ not }, answers) => !holds(not, answers),
	atLeast: ({ atLeast, of }, answers) =>
		of.filter((part) => holds(part, answers)).length >= atLeast,
});

function chosen(
	answers: Answers,
	question: string,
	wanted: readonly string[],
): boolean {
	const answer = Object.hasOwn(answers, question) ? answers[question] : [];
	return wanted.some((option) =>
		typeof answer === "string" ? answer === option : answer?.includes(option),
	);
}
