import type { PlainDate } from "../days.ts";
import type { Plan } from "../plan/plan.ts";
import type { Progress } from "../progress.ts";
import type { There } from "../there.ts";
import { answersOf, type QuestionView, questionsOf } from "./answers-view.ts";
import { type Archived, archivedIn } from "./archived.ts";
import { type Count, countDone } from "./counts.ts";
import { type StageView, stagesOf } from "./stages.ts";
import type { TaskView } from "./task-view.ts";
import { tasksInView } from "./tasks-in-view.ts";
import { type Next, nextOf, theirTurn, yourTurn } from "./turns.ts";

/** Everything that a checklist shows, worked out once from what has been said. */
export interface ChecklistView {
	readonly tasks: readonly TaskView[];
	readonly stages: readonly StageView[];
	readonly questions: readonly QuestionView[];
	readonly mandatory: Count;
	readonly overall: Count;
	/** What the partner can do now, the most urgent first. */
	readonly yours: readonly TaskView[];
	/** What others have to do now, the most urgent first. */
	readonly theirs: readonly TaskView[];
	readonly next: Next;
	readonly archived: readonly Archived[];
}

/**
 * The whole checklist.
 *
 * @param today a plain date by the reader's clock.
 * @param there the provider's day at the same moment; without it the same.
 *
 * @example
 * ```ts
 * import { checklistView, emptyProgress, planOf } from "@slipway/core/checklist";
 * import { example, readProcess } from "@slipway/core/process";
 * const plan = planOf(readProcess(example), []);
 * checklistView(plan, emptyProgress("example"), "2026-11-26").mandatory.words; // => "0 of 4 mandatory tasks done"
 * ```
 */
export function checklistView(
	plan: Plan,
	progress: Progress,
	today: PlainDate,
	there?: There,
): ChecklistView {
	const tasks = tasksInView(plan, progress, today, there);
	return {
		tasks,
		stages: stagesOf(plan, tasks),
		questions: questionsOf(plan, progress, answersOf(plan, progress)),
		mandatory: countDone(tasks, "mandatory "),
		overall: countDone(tasks, ""),
		yours: yourTurn(tasks),
		theirs: theirTurn(tasks),
		next: nextOf(tasks),
		archived: archivedIn(plan, progress, today),
	};
}
