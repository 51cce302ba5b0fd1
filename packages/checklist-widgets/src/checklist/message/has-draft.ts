import type { TaskView } from "@slipway/core/checklist";

/** Whether there is a ready text for a task: a request that belongs to it, or a reminder of what others have to do. */
export function hasDraft({ task, mover }: TaskView): boolean {
	return task.message !== undefined || mover === "they";
}
