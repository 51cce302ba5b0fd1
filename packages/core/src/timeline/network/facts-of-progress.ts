import { type Progress, valueIn } from "../../checklist/progress.ts";
import type { TaskFact } from "./network.ts";

/**
 * What a checklist knows that an estimate can use: tasks that are done, and tasks that run or are waited for, with
 * their days. Nobody waits any more for what is skipped.
 *
 * @param known the tasks that there are, by name; what is said of others, which a definition had once, is left out.
 *
 * @example
 * ```ts
 * import { emptyProgress, record } from "@slipway/core/checklist";
 * import { factsOf } from "@slipway/core/timeline";
 * const change = { task: "build", status: { is: "started", on: "2026-11-24" } } as const;
 * factsOf(record(emptyProgress("example"), change, { by: "0ann", at: 1 })); // => { build: { started: "2026-11-24" } }
 * ```
 */
export function factsOf(
	progress: Progress,
	known?: object,
): Readonly<Record<string, TaskFact>> {
	return Object.fromEntries(
		Object.entries(progress.tasks).flatMap<[string, TaskFact]>(([id, task]) => {
			if (known && !Object.hasOwn(known, id)) return [];
			const status = valueIn(task.status);
			switch (status?.is) {
				case "done":
					return [[id, { done: status.on }]];
				case "skipped":
					return [[id, { skipped: true }]];
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
