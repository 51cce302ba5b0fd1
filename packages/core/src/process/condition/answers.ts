import type { Condition } from "./condition.ts";
import { type Answers, holds } from "./holds.ts";

/** What of a question decides whether it applies and what is assumed. */
interface Asked {
	readonly default: string | readonly string[];
	readonly when?: Condition | undefined;
}

/**
 * Every question that applies, with the answer given or else its default. Questions that do not apply have no answer,
 * so conditions on them do not hold. Answers to unknown questions are dropped.
 *
 * @example
 * ```ts
 * import { completeAnswers } from "@slipway/core/process";
 * completeAnswers({ region: { default: "uk" }, model: { default: "pull" } }, { model: "push" }); // => { region: "uk", model: "push" }
 * ```
 */
export function completeAnswers(
	questions: { readonly [question: string]: Asked },
	given: Answers,
): Answers {
	let complete: Answers = {};
	// A question may depend on others in any order; as many passes as questions settle every chain.
	for (let pass = 0; pass < Object.keys(questions).length; pass++) {
		const next: Record<string, string | readonly string[]> = {};
		for (const [name, question] of Object.entries(questions)) {
			if (holds(question.when, complete))
				next[name] = given[name] ?? question.default;
		}
		if (JSON.stringify(next) === JSON.stringify(complete)) break;
		complete = next;
	}
	return complete;
}
