import {
	isReminder,
	own,
	type Plan,
	type TaskView,
} from "@slipway/core/checklist";

/** Whether there is a ready text for a task: a request that belongs to it, or a reminder of what others have to do. */
export function hasDraft({ task, mover }: TaskView, plan: Plan): boolean {
	const message = task.message && own(plan.messages, task.message);
	return mover === "they" || Boolean(message && !isReminder(message));
}
