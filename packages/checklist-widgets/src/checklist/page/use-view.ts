import {
	type ChecklistView,
	checklistView,
	type PlainDate,
	type Plan,
	type Progress,
	type TaskView,
	type There,
} from "@slipway/core/checklist";
import { useRef } from "react";

/** The view of the checklist, in which every task that shows the same as before is the same object as before. */
export function useView(
	plan: Plan,
	progress: Progress,
	today: PlainDate,
	there: There,
): ChecklistView {
	const before = useRef<{
		readonly view: ChecklistView;
		readonly progress: Progress;
		readonly there: There;
	}>(undefined);
	if (before.current?.progress === progress && before.current.there === there)
		return before.current.view;
	const view = settled(
		checklistView(plan, progress, today, there),
		before.current?.view,
	);
	before.current = { view, progress, there };
	return view;
}

function settled(
	next: ChecklistView,
	before: ChecklistView | undefined,
): ChecklistView {
	if (!before) return next;
	const known = new Map(before.tasks.map((view) => [view.task.id, view]));
	const same = (view: TaskView) => {
		const old = known.get(view.task.id);
		return old && looksLike(old, view) ? old : view;
	};
	return {
		...next,
		tasks: next.tasks.map(same),
		stages: next.stages.map((stage) => ({
			...stage,
			tasks: stage.tasks.map(same),
		})),
	};
}

/** Whether a task is drawn the same: `words` tells state, dates and blockers, `said` all that was noted down. */
function looksLike(one: TaskView, other: TaskView): boolean {
	return (
		one.words === other.words &&
		one.said === other.said &&
		one.state === other.state &&
		one.why === other.why &&
		one.mover === other.mover
	);
}
