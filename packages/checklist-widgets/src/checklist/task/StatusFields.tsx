import type { Status, TaskView } from "@slipway/core/checklist";
import { useId } from "react";
import { useSay, useTools } from "../tools.ts";
import { checkDay } from "./check-day.ts";
import { TextField } from "./TextField.tsx";

const labels = {
	open: "Not set",
	started: "In progress",
	waiting: "Waiting for somebody",
	done: "Done",
	skipped: "Does not apply to us",
} as const satisfies { readonly [is in Status["is"]]: string };

/** How a task stands, with the day and the name that belong to it. */
export function StatusFields({ view }: { readonly view: TaskView }) {
	const { today } = useTools();
	const sayAnything = useSay();
	const id = useId();
	const { status, task } = view;
	const say = (next: Status) => sayAnything({ task: task.id, status: next });
	const starting: { readonly [is: string]: Status } = {
		open: { is: "open" },
		started: { is: "started", on: today },
		waiting: { is: "waiting", for: "", since: today },
		done: { is: "done", on: today },
		skipped: { is: "skipped", because: "" },
	};
	const day = (label: string, value: string, next: (day: string) => Status) => (
		<TextField
			key={label}
			label={label}
			type="date"
			value={value}
			check={(text) => (text === "" ? "A day is needed here." : checkDay(text))}
			onSay={(text) => say(next(text))}
		/>
	);
	return (
		<>
			<p className="field">
				<label htmlFor={id}>How it stands</label>
				<select
					id={id}
					value={status.is}
					onChange={(event) => {
						const next = starting[event.currentTarget.value];
						if (next) say(next);
					}}
				>
					{Object.entries(labels).map(([value, label]) => (
						<option key={value} value={value}>
							{label}
						</option>
					))}
				</select>
			</p>
			{status.is === "started" &&
				day("Since", status.on, (on) => ({ is: "started", on }))}
			{status.is === "done" &&
				day("Done on", status.on, (on) => ({ is: "done", on }))}
			{status.is === "waiting" && (
				<>
					<TextField
						label="Waiting for"
						value={status.for}
						{...(task.actor === "partner"
							? { hint: "A name or a team" }
							: { hint: `Empty: ${task.who}` })}
						onSay={(text) => say({ ...status, for: text })}
					/>
					{day("Since", status.since, (since) => ({ ...status, since }))}
				</>
			)}
			{status.is === "skipped" && (
				<TextField
					label="Because"
					value={status.because}
					onSay={(because) => say({ is: "skipped", because })}
				/>
			)}
		</>
	);
}
