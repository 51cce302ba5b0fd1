import { own } from "../field.ts";
import type { PlanQuestion } from "../plan/plan.ts";
import type { QuestionView } from "../view/answers-view.ts";

/**
 * What the reader has answered, as sentences of a letter: “We reserve before we order.” What nobody has answered yet is not
 * claimed, and our own questions have no place in somebody else's mail.
 */
export function answerSentences(
	questions: readonly QuestionView[],
): readonly string[] {
	return questions.flatMap(({ question, chosen, answered }) =>
		answered
			? chosen.flatMap((option) => {
					const found = own(question.options, option);
					return found ? [sentenceOf(found)] : [];
				})
			: [],
	);
}

/** An option's own sentence, else what its phrase says from the partner's side: “if you sell …” is “We sell …”. */
function sentenceOf({
	says,
	phrase,
	label,
}: PlanQuestion["options"][string]): string {
	if (says) return says;
	const condition = /^if (.+)$/.exec(phrase)?.[1];
	if (condition === undefined) return `${label}.`;
	const ours = condition
		.replace(/\byou are\b/g, "we are")
		.replace(/\b(to|for|with|from|by) you\b/g, "$1 us")
		.replace(/\byou\b/g, "we")
		.replace(/\byour\b/g, "our");
	return `${ours.slice(0, 1).toUpperCase()}${ours.slice(1)}.`;
}
