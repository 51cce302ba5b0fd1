import { completeAnswers } from "./condition/answers.ts";
import { type Answers, holds } from "./condition/holds.ts";
import { type PlacedTask, tasksOf } from "./tasks.ts";
import type { Process } from "./types.ts";
import { waitsFor } from "./waits-for.ts";

/** A task that applies, with the applicable tasks that it waits for. */
export interface ApplicableTask extends PlacedTask {
	readonly waitsFor: readonly string[];
}

/**
 * The tasks that apply for the given answers, in reading order. A task that does not apply holds nobody up: what waited
 * for it waits for whatever it waited for. So does one that is left out.
 *
 * @example
 * ```ts
 * import { applicableTasks, example, readProcess } from "@slipway/core/process";
 * applicableTasks(readProcess(example), { region: "europe" }).map(({ id }) => id); // => ["issue-credentials", "build", "review-round"]
 * ```
 */
export function applicableTasks(
	process: Process,
	given: Answers,
	isLeftOut: (id: string) => boolean = () => false,
): readonly ApplicableTask[] {
	const answers = completeAnswers(process.questions, given);
	const all = new Map(tasksOf(process).map((placed) => [placed.id, placed]));
	const after = (id: string) => all.get(id)?.task.after;
	const applies = (id: string) =>
		holds(all.get(id)?.task.when, answers) && !isLeftOut(id);
	return [...all.values()]
		.filter(({ id }) => applies(id))
		.map((placed) => ({
			...placed,
			waitsFor: waitsFor(placed.id, after, applies),
		}));
}
