import { formOf } from "../../words/counted.ts";
import type { TaskView } from "./task-view.ts";

/** How much is done. The same figures feed bar, label and ARIA, so that they cannot disagree. */
export interface Count {
	readonly done: number;
	readonly total: number;
	/** Whole per cent, rounded down, so that 100 means all. */
	readonly percent: number;
	/** “12 of 30 mandatory tasks done”. */
	readonly words: string;
}

/** What has been done of these tasks. Tasks that do not apply do not count. */
export function countDone(
	views: readonly TaskView[],
	kind: "mandatory " | "",
): Count {
	const counted = views.filter(
		({ state, task }) =>
			state !== "out" &&
			state !== "skipped" &&
			(kind === "" || task.requirement === "mandatory"),
	);
	const done = counted.filter(({ state }) => state === "done").length;
	const total = counted.length;
	return {
		done,
		total,
		percent: total === 0 ? 100 : Math.floor((100 * done) / total),
		words:
			total === 0
				? `No ${kind && /* said */ "mandatory "}tasks`
				: `${done} of ${total} ${kind && /* said */ "mandatory "}${formOf(total, "task", "tasks")} done`,
	};
}
