import {
	type Change,
	type ChecklistView,
	checklistView,
	emptyProgress,
	type PlainDate,
	type Plan,
	record,
} from "@slipway/core/checklist";
import type { ReactNode } from "react";
import { StageSection } from "./page/StageSection.tsx";
import { Summary } from "./page/Summary.tsx";
import { TaskItem } from "./task/TaskItem.tsx";
import { ToolsContext } from "./tools.ts";

export { TroubleNotice } from "./page/NoticeTexts.tsx";

/** What parts of a checklist show, for the page of the design system: a plan, what has been said, and the day. */
interface Given {
	readonly plan: Plan;
	readonly home: string;
	readonly today: PlainDate;
	readonly said: readonly Change[];
}

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

function Within({
	plan,
	home,
	today,
	opened = [],
	children,
}: Given & {
	readonly opened?: readonly string[];
	readonly children: ReactNode;
}) {
	return (
		<ToolsContext
			value={{ plan, home, today, store: undefined, opened: new Set(opened) }}
		>
			{children}
		</ToolsContext>
	);
}

function viewOf({ plan, today, said }: Given): ChecklistView {
	const progress = said.reduce(
		(before, change, index) =>
			record(before, change, { by: "0sample", at: index + 1 }),
		emptyProgress(plan.process),
	);
	return checklistView(plan, progress, today);
}
