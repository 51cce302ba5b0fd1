import { type TaskView, valueIn } from "@slipway/core/checklist";
import type { ReactNode } from "react";
import { hasDraft } from "../message/has-draft.ts";
import { useSay, useTools } from "../tools.ts";
import { Conflicts } from "./Conflicts.tsx";
import { Disclosure } from "./Disclosure.tsx";
import { TaskDetails } from "./TaskDetails.tsx";

interface Props {
	readonly view: TaskView;
	/** What stands beside the box. */
	readonly label: ReactNode;
	/** What stands between the title and the state. */
	readonly children?: ReactNode;
}

/** The box to tick, how the task stands in words, and the rest behind a fold. */
export function TaskControls({ view, label, children }: Props) {
	const { store, today } = useTools();
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
						{hasDraft(view)
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
	const owner = valueIn(said.owner);
	const note = valueIn(said.note);
	const evidence = valueIn(said.evidence);
	if (!owner && !note && !evidence) return null;
	return (
		<dl className="tick-said">
			{owner && (
				<div>
					<dt>Owner</dt>
					<dd>{owner}</dd>
				</div>
			)}
			{note && (
				<div>
					<dt>Note</dt>
					<dd>{note}</dd>
				</div>
			)}
			{evidence && (
				<div>
					<dt>Evidence</dt>
					<dd>
						<a href={evidence} rel="noopener noreferrer">
							{evidence}
						</a>
					</dd>
				</div>
			)}
		</dl>
	);
}
