import type { Process } from "../types.ts";
import { completeAnswers } from "./answers.ts";
import type { Condition } from "./condition.ts";
import { type Answers, holds } from "./holds.ts";
import { mentionsIn } from "./mentions.ts";

/**
 * Whether some set of answers makes all the conditions hold together. Tries every combination of the options of the
 * questions that the conditions mention, and of the questions on which those depend.
 *
 * @example
 * ```ts
 * import { example, readProcess, satisfiable } from "@slipway/core/process";
 * const is = (option: string) => ({ question: "region", is: option });
 * satisfiable([is("uk"), is("europe")], readProcess(example).questions); // => false
 * ```
 */
export function satisfiable(
	conditions: readonly (Condition | undefined)[],
	questions: Process["questions"],
): boolean {
	const present = conditions.filter((condition) => condition !== undefined);
	if (present.length === 0) return true;
	const mentioned = mentionedBy(present, questions);
	return some(mentioned, questions, {}, (answers) => {
		const complete = completeAnswers(questions, answers);
		return present.every((condition) => holds(condition, complete));
	});
}

function mentionedBy(
	conditions: readonly Condition[],
	questions: Process["questions"],
): ReadonlyMap<string, ReadonlySet<string>> {
	const found = new Map<string, Set<string>>();
	const queue = [...conditions];
	for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
		for (const { question, options } of mentionsIn(next)) {
			const known = found.get(question);
			const when = questions[question]?.when;
			if (known === undefined && when !== undefined) queue.push(when);
			found.set(
				question,
				new Set([...(known ?? []), ...options.map(({ option }) => option)]),
			);
		}
	}
	return found;
}

function some(
	mentioned: ReadonlyMap<string, ReadonlySet<string>>,
	questions: Process["questions"],
	answers: Answers,
	test: (answers: Answers) => boolean,
): boolean {
	const [name, ...rest] = [...mentioned.keys()].filter(
		(question) => !Object.hasOwn(answers, question),
	);
	if (name === undefined) return test(answers);
	return candidates(questions, name, mentioned.get(name) ?? new Set()).some(
		(answer) =>
			some(
				new Map(
					[name, ...rest].map((key) => [key, mentioned.get(key) ?? new Set()]),
				),
				questions,
				{ ...answers, [name]: answer },
				test,
			),
	);
}

function candidates(
	questions: Process["questions"],
	name: string,
	mentioned: ReadonlySet<string>,
): readonly (string | readonly string[])[] {
	const question = questions[name];
	if (question === undefined) return [];
	const options = Object.keys(question.options);
	if (question.choose === "one") return options;
	// Options that no condition mentions change nothing, so only the subsets of the mentioned ones are tried.
	const deciding = options.filter((option) => mentioned.has(option));
	return Array.from({ length: 2 ** deciding.length }, (_, bits) =>
		deciding.filter((_, position) => bits & (1 << position)),
	);
}
