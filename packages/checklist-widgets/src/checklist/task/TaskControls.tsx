import { type TaskView, valueIn } from "@slipway/core/checklist";
import type { ReactNode } from "react";
import { lazyPart } from "../../shared/island/lazy-part.tsx";
import { hasDraft } from "../message/has-draft.ts";
import { useSay, useTools } from "../tools.ts";
import { Disclosure } from "./Disclosure.tsx";
import { TaskDetails } from "./TaskDetails.tsx";

// Few readers ever have one.
const Conflicts = lazyPart(() => import("./Conflicts.tsx"));

interface Props {
	readonly view: TaskView;
	/** What stands beside the box. */
	readonly label: ReactNode;
	/** What stands between the title and the state. */
	readonly children?: ReactNode;
}

/** The box to tick, how the task stands in words, and the rest behind a fold. */
export function TaskControls({ view, label, children }: Props) {
	const { store, plan, today } = useTools();
	const say = useSay();
	const { task, state, words, said } = view;
	const box = `check-${task.id}`;
	return (
		<div className="tick" data-task={task.id} data-state={state}>
			<p className="tick-line">
				<input
					type="checkbox"
					id={box}
					checked={state === "done"}
					disabled={!store}
					aria-describedby={`${box}-words`}
					onChange={(event) =>
						say({
							task: task.id,
							status: event.currentTarget.checked
								? { is: "done", on: today }
								: { is: "open" },
						})
					}
				/>
				<label htmlFor={box}>{label}</label>
			</p>
			{children}
			<p
				className="tick-words"
				id={`${box}-words`}
				data-overdue={view.overdue > 0 ? "" : undefined}
			>
				{words}
			</p>
			{view.why && state !== "out" && (
				<p className="quiet tick-why">Applies: {view.why}</p>
			)}
			<Said said={said} />
			{store && view.conflicts.length > 0 && <Conflicts view={view} />}
			<Disclosure
				id={`more-${task.id}`}
				className="tick-more"
				summary={
					<>
						{hasDraft(view, plan)
							? "Ready message, note, dates"
							: "Note, dates and more"}
						<span className="sr-only">: {task.title}</span>
					</>
				}
			>
				{() => <TaskDetails view={view} />}
			</Disclosure>
		</div>
	);
}

/** What has been noted down, in sight without opening anything. */
function Said({ said }: Pick<TaskView, "said">) {
	const evidence = valueIn(said.evidence);
	const noted: readonly (readonly [string, ReactNode])[] = [
		["Owner", valueIn(said.owner)],
		["Note", valueIn(said.note)],
		[
			"Evidence",
			evidence && (
				<a href={evidence} rel="noopener noreferrer">
					{evidence}
				</a>
			),
		],
	];
	const shown = noted.filter(([, what]) => what);
	return (
		shown.length > 0 && (
			<dl className="tick-said">
				{shown.map(([name, what]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{what}</dd>
					</div>
				))}
			</dl>
		)
	);
}
