import { answersOf, type Progress, planOf } from "@slipway/core/checklist";
import type { Process } from "@slipway/core/process";
import {
	assumedInProgress,
	type EstimateRequest,
	factsOf,
} from "@slipway/core/timeline";
import { answersIn } from "./answers.ts";
import { assumedWords } from "./assumptions.ts";
import { factsIn } from "./facts.ts";
import { ownIn } from "./own.ts";

/** What a line says of one integration. */
type Words = {
	readonly [Option in
		| "answer"
		| "own"
		| "done"
		| "since"
		| "skipped"
		| "assume"]: readonly string[];
};

/** What is known of one integration. */
export interface Said
	extends Required<Pick<EstimateRequest, "answers" | "facts" | "durations">> {
	/** The assumptions as they were given. */
	readonly assumed: readonly string[];
}

/** What a progress file and a line say of one integration; where they differ, the line counts. */
export function saidOf(
	process: Process,
	progress: Progress | undefined,
	words: Words,
): Said {
	return {
		answers: {
			...(progress && answersOf(planOf(process, []), progress)),
			...answersIn(words.answer, process),
		},
		facts: {
			...(progress && factsOf(progress)),
			...factsIn(words, process),
		},
		durations: ownIn(words.own, process),
		assumed: [
			...(progress ? assumedWords(assumedInProgress(progress)) : []),
			...words.assume.flatMap(assumedWords),
		],
	};
}
