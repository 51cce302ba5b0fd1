import { type Condition, conditionSentence } from "@slipway/core/process";
import type { Guide } from "../guide.ts";
import { capital } from "./actor.ts";

/** A condition as a sentence's end: “only for UK partners”. Empty where something always applies. */
export function conditionTail(
	condition: Condition | undefined,
	guide: Guide,
): string {
	return conditionSentence(condition, guide.process.questions);
}

/** A condition as a sentence's start: “Only for UK partners”. Empty where something always applies. */
export function conditionWords(
	condition: Condition | undefined,
	guide: Guide,
): string {
	return capital(conditionTail(condition, guide));
}
