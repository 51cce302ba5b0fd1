import type { Condition } from "../schema/condition.ts";
import type { Process } from "../types.ts";

/** The condition as the end of a sentence: “only for UK partners”, “not if you use SMX”. Empty without a condition. */
export function conditionSentence(
	condition: Condition | undefined,
	questions: Process["questions"],
): string {
	if (condition === undefined) return "";
	if ("not" in condition) return `not ${clause(condition.not, questions)}`;
	return `only ${clause(condition, questions)}`;
}

function clause(condition: Condition, questions: Process["questions"]): string {
	if ("all" in condition)
		return joined(
			condition.all.map((part) => nested(part, questions, "all")),
			"and",
		);
	if ("any" in condition)
		return joined(
			condition.any.map((part) => nested(part, questions, "any")),
			"or",
		);
	if ("not" in condition)
		return `not ${nested(condition.not, questions, "not")}`;
	const phrases = ("is" in condition ? [condition.is] : condition.isOneOf).map(
		(option) =>
			questions[condition.question]?.options[option]?.phrase ??
			`if ${condition.question} is ${option}`,
	);
	return joined(phrases, "or");
}

/**
 * “if you use SMX or SiteConnect”: what a phrase shares with the start of the one before it is said once. A lone “if” is
 * said again, because two clauses of their own follow it.
 */
function joined(phrases: readonly string[], word: "and" | "or"): string {
	return phrases
		.map((phrase, index) => {
			const words = phrase.split(" ");
			const before = phrases[index - 1]?.split(" ") ?? [];
			const shared = words.findIndex((each, at) => each !== before[at]);
			return shared > (words[0] === "if" ? 1 : 0)
				? words.slice(shared).join(" ")
				: phrase;
		})
		.join(` ${word} `);
}

/** Parentheses where “and”, “or” and “not” would otherwise read two ways. */
function nested(
	condition: Condition,
	questions: Process["questions"],
	within: "all" | "any" | "not",
): string {
	const text = clause(condition, questions);
	const several =
		("all" in condition && condition.all.length > 1 && within !== "all") ||
		("any" in condition && condition.any.length > 1 && within !== "any") ||
		("isOneOf" in condition &&
			condition.isOneOf.length > 1 &&
			within !== "any");
	return several ? `(${text})` : text;
}
