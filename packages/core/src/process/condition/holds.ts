import type { Condition } from "../schema/condition.ts";

/** The partner's answers: one option a question, or a list where several can be chosen. */
export interface Answers {
	readonly [question: string]: string | readonly string[];
}

/** Whether the condition holds for these answers; without a condition it always does. */
export function holds(
	condition: Condition | undefined,
	answers: Answers,
): boolean {
	if (condition === undefined) return true;
	if ("all" in condition)
		return condition.all.every((part) => holds(part, answers));
	if ("any" in condition)
		return condition.any.some((part) => holds(part, answers));
	if ("not" in condition) return !holds(condition.not, answers);
	const answer = Object.hasOwn(answers, condition.question)
		? answers[condition.question]
		: undefined;
	if (answer === undefined) return false;
	const wanted = "is" in condition ? [condition.is] : condition.isOneOf;
	return wanted.some((option) =>
		typeof answer === "string" ? answer === option : answer.includes(option),
	);
}
