import { type Progress, valueIn } from "../../checklist/progress.ts";
import type { TaskFact } from "./network.ts";

/**
 * What a checklist knows that an estimate can use: tasks that are done, and tasks that run or are waited for, with
 * their days. Skipped tasks count as done on the day of the estimate, because nobody waits for them any more.
 *
 * @example
 * ```ts
 * import { emptyProgress, record } from "@slipway/core/checklist";
 * import { factsOf } from "@slipway/core/timeline";
 * const change = { task: "build", status: { is: "started", on: "2026-11-24" } } as const;
 * factsOf(record(emptyProgress("example"), change, { by: "0ann", at: 1 }), "2026-11-26"); // => { build: { started: "2026-11-24" } }
 * ```
 */
export function factsOf(
	progress: Progress,
	today: string,
): Readonly<Record<string, TaskFact>> {
	return Object.fromEntries(
		Object.entries(progress.tasks).flatMap<[string, TaskFact]>(([id, task]) => {
			const status = valueIn(task.status);
			switch (status?.is) {
				case "done":
					return [[id, { done: status.on }]];
				case "skipped":
					return [[id, { done: today }]];
				case "started":
					return [[id, { started: status.on }]];
				case "waiting":
					return [[id, { started: status.since }]];
				default:
					return [];
			}
		}),
	);
}
