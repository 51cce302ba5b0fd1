import type { Progress, Status } from "./progress.ts";
import { type Stamp, write } from "./register.ts";

/** The text fields of a task. */
export type TaskText = "note" | "owner" | "evidence" | "planned";

/** One thing that is said: about a task, as an answer, or as a detail. */
export type Change =
	| { readonly task: string; readonly status: Status }
	| { readonly task: string; readonly field: TaskText; readonly text: string }
	| { readonly question: string; readonly answer: string | readonly string[] }
	| { readonly detail: string; readonly text: string };

/** The progress after somebody has said one thing. */
export function record(
	progress: Progress,
	change: Change,
	stamp: Stamp,
): Progress {
	if ("question" in change)
		return {
			...progress,
			answers: {
				...progress.answers,
				[change.question]: write(
					own(progress.answers, change.question),
					change.answer,
					stamp,
				),
			},
		};
	if ("detail" in change)
		return {
			...progress,
			details: {
				...progress.details,
				[change.detail]: write(
					own(progress.details, change.detail),
					change.text,
					stamp,
				),
			},
		};
	const task = own(progress.tasks, change.task) ?? {};
	return {
		...progress,
		tasks: {
			...progress.tasks,
			[change.task]:
				"status" in change
					? { ...task, status: write(task.status, change.status, stamp) }
					: {
							...task,
							[change.field]: write(task[change.field], change.text, stamp),
						},
		},
	};
}

/** The part of that name, unless it is one that every object has. */
export function own<Part>(
	record: { readonly [name: string]: Part },
	name: string,
): Part | undefined {
	return Object.hasOwn(record, name) ? record[name] : undefined;
}
