import type { Plan } from "../plan/plan.ts";
import { type Count, countDone } from "./counts.ts";
import type { TaskView } from "./task-view.ts";

/** A stage as the rail shows it. */
export interface StageView {
	readonly id: string;
	readonly title: string;
	readonly tasks: readonly TaskView[];
	readonly count: Count;
	/** `done`: nothing mandatory is left; `now`: the partner can act; `waiting`: only others can. */
	readonly mark: "done" | "now" | "waiting" | undefined;
	/** The mark in words: “3 of 5 tasks done, your turn”. */
	readonly words: string;
}

/**
 * The stages with what has been done in them.
 *
 * @example
 * ```ts
 * import { emptyProgress, planOf, stagesOf, tasksInView } from "@slipway/core/checklist";
 * import { example, readProcess } from "@slipway/core/process";
 * const plan = planOf(readProcess(example), []);
 * stagesOf(plan, tasksInView(plan, emptyProgress("example"), "2026-11-26"))[0]?.words; // => "0 of 2 tasks done, your turn"
 * ```
 */
export function stagesOf(
	plan: Plan,
	views: readonly TaskView[],
): readonly StageView[] {
	return plan.stages.map(({ id, title }) => {
		const tasks = views.filter(({ task }) => task.stage === id);
		const count = countDone(tasks, "");
		const mark = markOf(tasks);
		const turn = {
			done: count.done < count.total ? "all that is mandatory" : "",
			now: "your turn",
			waiting: "waiting for others",
			none: "",
		}[mark ?? "none"];
		return {
			id,
			title,
			tasks,
			count,
			mark,
			words: turn ? `${count.words}, ${turn}` : count.words,
		};
	});
}

function markOf(tasks: readonly TaskView[]): StageView["mark"] {
	const left = tasks.filter(
		({ state }) => state !== "out" && state !== "skipped" && state !== "done",
	);
	const demanded = left.filter(({ task }) => task.requirement === "mandatory");
	const begun = tasks.some(({ state }) => state === "done");
	if (demanded.length === 0 && (begun || left.length === 0)) return "done";
	if (left.some(({ mover }) => mover === "you")) return "now";
	if (left.some(({ mover }) => mover === "they")) return "waiting";
	return undefined;
}
