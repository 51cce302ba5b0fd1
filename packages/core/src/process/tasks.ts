import type { Path } from "../errors/issue.ts";
import type { Process } from "./types.ts";

export type Stage = Process["stages"][string];
export type Task = Stage["tasks"][string];

/** A task with its name and its place. */
export interface PlacedTask {
	readonly id: string;
	readonly stageId: string;
	readonly task: Task;
	readonly path: Path;
}

/**
 * All tasks of a process in reading order.
 *
 * @example
 * ```ts
 * import { example, readProcess, tasksOf } from "@slipway/core/process";
 * tasksOf(readProcess(example)).map(({ id }) => id); // => ["send-mandate", "issue-credentials", "build", "review-round"]
 * ```
 */
export function tasksOf(process: Process): readonly PlacedTask[] {
	return Object.entries(process.stages).flatMap(([stageId, stage]) =>
		Object.entries(stage.tasks).map(([id, task]) => ({
			id,
			stageId,
			task,
			path: ["stages", stageId, "tasks", id],
		})),
	);
}

/**
 * The ids of everything that must come before a task, directly or not. Unknown ids are left out.
 *
 * @example
 * ```ts
 * import { before, example, readProcess, tasksOf } from "@slipway/core/process";
 * const tasks = new Map(tasksOf(readProcess(example)).map((placed) => [placed.id, placed]));
 * [...before("build", tasks)]; // => ["issue-credentials", "send-mandate"]
 * ```
 */
export function before(
	id: string,
	tasks: ReadonlyMap<string, PlacedTask>,
): ReadonlySet<string> {
	const found = new Set<string>();
	const queue = [id];
	for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
		for (const earlier of tasks.get(next)?.task.after ?? []) {
			if (found.has(earlier) || !tasks.has(earlier)) continue;
			found.add(earlier);
			queue.push(earlier);
		}
	}
	return found;
}
