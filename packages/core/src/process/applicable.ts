import { completeAnswers } from "./condition/answers.ts";
import { type Answers, holds } from "./condition/holds.ts";
import { type PlacedTask, tasksOf } from "./tasks.ts";
import type { Process } from "./types.ts";

/** A task that applies, with the applicable tasks that it waits for. */
export interface ApplicableTask extends PlacedTask {
	readonly waitsFor: readonly string[];
}

/**
 * The tasks that apply for the given answers, in reading order. A task that does not apply holds nobody up: what waited
 * for it waits for whatever it waited for.
 */
export function applicableTasks(
	process: Process,
	given: Answers,
): readonly ApplicableTask[] {
	const answers = completeAnswers(process.questions, given);
	const all = new Map(tasksOf(process).map((placed) => [placed.id, placed]));
	const applies = (id: string) => holds(all.get(id)?.task.when, answers);
	const waitsFor = (id: string, seen: ReadonlySet<string>): string[] =>
		(all.get(id)?.task.after ?? [])
			.filter((earlier) => all.has(earlier) && !seen.has(earlier))
			.flatMap((earlier) =>
				applies(earlier)
					? [earlier]
					: waitsFor(earlier, new Set([...seen, earlier])),
			);
	return [...all.values()]
		.filter(({ id }) => applies(id))
		.map((placed) => ({
			...placed,
			waitsFor: [...new Set(waitsFor(placed.id, new Set([placed.id])))],
		}));
}
