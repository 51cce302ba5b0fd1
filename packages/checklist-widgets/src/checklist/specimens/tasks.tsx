import { StageSection } from "../page/StageSection.tsx";
import { Summary } from "../page/Summary.tsx";
import { TaskItem } from "../task/TaskItem.tsx";
import { type Given, viewOf, Within } from "./given.tsx";

export { TroubleNotice } from "../page/NoticeTexts.tsx";

/** One task as it stands after what has been said. */
export function TaskSpecimen({
	task,
	isOpen = false,
	...given
}: Given & { readonly task: string; readonly isOpen?: boolean }) {
	const view = viewOf(given).tasks.find((each) => each.task.id === task);
	return (
		<Within {...given} opened={isOpen ? [`more-${task}`] : []}>
			<ul className="checks">{view && <TaskItem view={view} />}</ul>
		</Within>
	);
}

/** Of one stage the tasks that the answers rule out, behind their fold. */
export function RuledOutSpecimen({
	stage,
	...given
}: Given & { readonly stage: string }) {
	const view = viewOf(given).stages.find(({ id }) => id === stage);
	return (
		<Within {...given}>
			{view && (
				<StageSection
					number={4}
					stage={{
						...view,
						tasks: view.tasks.filter(({ state }) => state === "out"),
					}}
				/>
			)}
		</Within>
	);
}

/** The standing: meters, the next step, whose turn it is. */
export function SummarySpecimen(given: Given) {
	return (
		<Within {...given}>
			<Summary view={viewOf(given)} />
		</Within>
	);
}
