import type { StageView } from "@slipway/core/checklist";
import { counted } from "@slipway/core/words";
import { memo } from "react";
import { TaskItem } from "../task/TaskItem.tsx";

/** The tasks of one stage that apply, and behind a fold those that do not, with the reason. */
export const StageSection = memo(
	function StageSection({
		stage,
		number,
	}: {
		readonly stage: StageView;
		readonly number: number;
	}) {
		const out = stage.tasks.filter(({ state }) => state === "out");
		const heading = `stage-${stage.id}`;
		return (
			<section className="stage-tasks" aria-labelledby={heading}>
				<div className="section-heading" data-level="2">
					<h2 id={heading}>
						<span className="task-number">{number}</span> {stage.title}
					</h2>
					<span className="quiet stage-count">{stage.words}</span>
				</div>
				<ul className="checks">
					{stage.tasks
						.filter(({ state }) => state !== "out")
						.map((view) => (
							<TaskItem key={view.task.id} view={view} />
						))}
				</ul>
				{out.length > 0 && (
					<details className="fold not-applicable" id={`out-${stage.id}`}>
						<summary>
							{counted(
								out.length,
								"task does not apply to you",
								"tasks do not apply to you",
							)}
						</summary>
						<ul>
							{out.map(({ task, words }) => (
								<li key={task.id}>
									<b>{task.title}</b> <span className="quiet">{words}</span>
								</li>
							))}
						</ul>
					</details>
				)}
			</section>
		);
	},
	(before, after) =>
		before.stage.words === after.stage.words &&
		before.stage.tasks.length === after.stage.tasks.length &&
		before.stage.tasks.every(
			(task, index) => task === after.stage.tasks[index],
		),
);
