import type { TaskView } from "@slipway/core/checklist";
import { requirementWords } from "@slipway/core/words";
import { memo } from "react";
import { WhoActs } from "../../shared/turn/TurnMark.tsx";
import { useTools } from "../tools.ts";
import { TaskControls } from "./TaskControls.tsx";

/** One line of the checklist. Drawn again only when something about its task has changed. */
export const TaskItem = memo(function TaskItem({
	view,
}: {
	readonly view: TaskView;
}) {
	const { home } = useTools();
	const { task, turn } = view;
	return (
		<li
			className="check"
			id={`item-${task.id}`}
			data-turn={turn}
			data-closed={isClosed(view) ? "" : undefined}
		>
			<TaskControls view={view} label={task.title}>
				<p className="task-tags">
					<WhoActs turn={turn} who={task.who} />
					{task.requirement !== "mandatory" && (
						<span className="tag">
							{capital(requirementWords[task.requirement])}
						</span>
					)}
					{task.repeats && <span className="tag">Once for {task.repeats}</span>}
					<a className="how" href={`${home}${task.stage}/#task-${task.id}`}>
						How to do it
						<span className="sr-only">: {task.title}</span>
					</a>
				</p>
			</TaskControls>
		</li>
	);
});

/** Whether nothing is left to do about a task. */
export function isClosed({ state }: TaskView): boolean {
	return state === "done" || state === "skipped" || state === "out";
}

const capital = (text: string) =>
	text.slice(0, 1).toUpperCase() + text.slice(1);
