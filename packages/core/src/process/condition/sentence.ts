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
			isOneOf.map((is) => ({ question, is })),
			"or",
			(part) => nested(part, questions, "isOneOf"),
		),
	all: ({ all }, questions) =>
		joined(all, "and", (part) => nested(part, questions, "all")),
	any: ({ any }, questions) =>
		joined(any, "or", (part) => nested(part, questions, "any")),
	not: ({ not }, questions) => `not ${nested(not, questions, "not")}`,
	atLeast: ({ atLeast, of }, questions) =>
		`where at least ${atLeast} of these apply: ${of
			.map((part) => nested(part, questions, "atLeast"))
			.join("; ")}`,
});

const phrase = (question: string, option: string, questions: Questions) =>
	questions[question]?.options[option]?.phrase ?? `if ${question} is ${option}`;

/**
 * “if you use SMX or SiteConnect”: what the phrase of an option shares with the start of the one before it is said once.
 * A lone “if” is said again, because two clauses of their own follow it. Whatever holds a word like “not” or “and” is said
 * in full: cut short, it would say something else.
 */
function joined(
	parts: readonly Condition[],
	word: "and" | "or",
	spoken: (part: Condition) => string,
): string {
	return parts
		.map((part, index) => {
			const phrase = spoken(part);
			const before = parts[index - 1];
			if (before === undefined || !isPlain(before) || !isPlain(part))
				return phrase;
			const words = phrase.split(" ");
			const wordsBefore = spoken(before).split(" ");
			const shared = words.findIndex((each, at) => each !== wordsBefore[at]);
			return shared > (words[0] === "if" ? 1 : 0)
				? words.slice(shared).join(" ")
				: phrase;
		})
		.join(` ${word} `);
}

const isPlain = (condition: Condition) =>
	"is" in condition ||
	("isOneOf" in condition && condition.isOneOf.length === 1);

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
