import type { Estimate } from "@slipway/core/timeline";
import { memo, type ReactNode } from "react";
import { percentWords, shortDateWords } from "../../shared/estimate/words.ts";
import { WhoActs } from "../../shared/turn/TurnMark.tsx";
import type { TimelinePlan } from "../timeline-plan.ts";

const basisWords = {
	published: "Published",
	derived: "Derived",
	assumed: "Assumed",
	yours: "Yours",
} as const;

/** Every task with its dates, its length and how the length is known. */
export const TaskTable = memo(function TaskTable({
	estimate,
	plan,
	own,
	edit,
}: {
	readonly estimate: Estimate;
	readonly plan: TimelinePlan;
	/** Lengths in words that the partner has put in the place of ours. */
	readonly own: { readonly [task: string]: string };
	/** What changes the length of a task. */
	readonly edit?: (task: string) => ReactNode;
}) {
	const backwards = estimate.tasks.some(({ latestStart }) => latestStart);
	return (
		<table className="task-times">
			<caption className="sr-only">
				Every task: dates, length, and how the length is known
			</caption>
			<thead>
				<tr>
					<th scope="col">Task</th>
					<th scope="col">In half of the runs</th>
					<th scope="col">Done by (90 %)</th>
					{backwards && <th scope="col">Start by</th>}
					<th scope="col">Takes</th>
				</tr>
			</thead>
			<tbody>
				{estimate.tasks.map((task) => {
					const placed = plan.tasks[task.id];
					if (placed === undefined) return null;
					const { duration } = placed;
					return (
						<tr
							key={task.id}
							data-critical={
								estimate.criticalPath.includes(task.id) ? "" : undefined
							}
						>
							<th scope="row">
								<span className="task-number">{placed.number}</span>{" "}
								<a href={placed.href}>{task.title}</a>{" "}
								<WhoActs turn={placed.turn} who={placed.who} />
							</th>
							<td data-label="In half of the runs">
								{task.standing === "done" ? (
									"Done "
								) : (
									<>
										{task.standing === "overdue" && "Overdue, "}
										<time dateTime={task.start}>
											{shortDateWords(task.start)}
										</time>
										{" to "}
									</>
								)}
								<time dateTime={task.finish}>
									{shortDateWords(task.finish)}
								</time>
							</td>
							<td data-label="Done by (90 %)">
								{task.standing !== "done" && (
									<time dateTime={task.lateFinish}>
										{shortDateWords(task.lateFinish)}
									</time>
								)}
							</td>
							{backwards && (
								<td data-label="Start by">
									{task.latestStart ? (
										<time dateTime={task.latestStart}>
											{shortDateWords(task.latestStart)}
										</time>
									) : (
										task.standing === "open" && "any time"
									)}
								</td>
							)}
							<td data-label="Takes">
								{own[task.id] ?? duration.words}
								{placed.passes !== undefined &&
									`, a round passes with ${percentWords(placed.passes)}`}{" "}
								<span className="basis" data-basis={task.basis}>
									<span className="basis-word">{basisWords[task.basis]}</span>
									{task.basis !== "yours" && (
										<span className="basis-because">: {duration.because}</span>
									)}
								</span>
								{edit?.(task.id)}
							</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
});
