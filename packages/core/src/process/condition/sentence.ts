import type { Process } from "../types.ts";
import { type Condition, type Operator, overOperators } from "./condition.ts";

type Questions = Process["questions"];

/**
 * The condition as the end of a sentence: “only for UK partners”, “not if you use SMX”. Empty without a condition.
 *
 * @example
 * ```ts
 * import { conditionSentence, example, readProcess } from "@slipway/core/process";
 * conditionSentence({ question: "region", is: "uk" }, readProcess(example).questions); // => "only for UK partners"
 * ```
 */
export function conditionSentence(
	condition: Condition | undefined,
	questions: Questions,
): string {
	if (condition === undefined) return "";
	if ("not" in condition) return `not ${clause(condition.not, questions)}`;
	return `only ${clause(condition, questions)}`;
}

const clause = overOperators<readonly [questions: Questions], string>({
	is: ({ question, is }, questions) => phrase(question, is, questions),
	isOneOf: ({ question, isOneOf }, questions) =>
		joined(
			isOneOf.map((option) => phrase(question, option, questions)),
			"or",
		),
	all: ({ all }, questions) =>
		joined(
			all.map((part) => nested(part, questions, "all")),
			"and",
		),
	any: ({ any }, questions) =>
		joined(
			any.map((part) => nested(part, questions, "any")),
			"or",
		),
	not: ({ not }, questions) => `not ${nested(not, questions, "not")}`,
	atLeast: ({ atLeast, of }, questions) =>
		`where at least ${atLeast} of these apply: ${of
			.map((part) => nested(part, questions, "atLeast"))
			.join("; ")}`,
});

const phrase = (question: string, option: string, questions: Questions) =>
	questions[question]?.options[option]?.phrase ?? `if ${question} is ${option}`;

/**
 * “if you use SMX or SiteConnect”: what a phrase shares with the start of the one before it is said once. A lone “if” is
 * said again, because two clauses of their own follow it, and so is what opens a parenthesis.
 */
function joined(phrases: readonly string[], word: "and" | "or"): string {
	return phrases
		.map((phrase, index) => {
			const words = phrase.split(" ");
			const before = phrases[index - 1]?.split(" ") ?? [];
			const shared = words.findIndex((each, at) => each !== before[at]);
			return shared > (words[0] === "if" ? 1 : 0) && !phrase.startsWith("(")
				? words.slice(shared).join(" ")
				: phrase;
		})
		.join(` ${word} `);
}

/** Parentheses where “and”, “or”, “not” and “at least” would otherwise read two ways. */
function nested(
	condition: Condition,
	questions: Questions,
	within: Operator,
): string {
	const text = clause(condition, questions);
	return readsTwoWays(condition, within) ? `(${text})` : text;
}

const readsTwoWays = overOperators<readonly [within: Operator], boolean>({
	is: () => false,
	isOneOf: ({ isOneOf }, within) =>
		isOneOf.length > 1 && (within === "all" || within === "not"),
	all: ({ all }, within) =>
		all.length > 1 && (within === "any" || within === "not"),
	any: ({ any }, within) =>
		any.length > 1 && (within === "all" || within === "not"),
	not: () => false,
	atLeast: () => true,
});
