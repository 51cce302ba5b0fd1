import type { WorkingCalendar } from "../../calendar/working-days.ts";
import { dueOn, type PlainDate, workingDaysAfter } from "../days.ts";
import type { PlanTask } from "../plan/plan.ts";
import type { Status } from "../progress.ts";
import type { TaskView } from "./task-view.ts";

/** What is known about the way, besides the task itself. */
export interface Surroundings {
	readonly calendar: WorkingCalendar;
	readonly today: PlainDate;
	/** The tasks that must be done first and are not. */
	readonly blockers: readonly PlanTask[];
	/** The day on which the last of the tasks before was done; undefined where none or not known. */
	readonly free: PlainDate | undefined;
	/** The day on which a task was done. */
	readonly doneOn: (task: string) => PlainDate | undefined;
	/** The partner's own date for the task. */
	readonly planned: PlainDate | undefined;
}

type Standing = Pick<
	TaskView,
	"state" | "mover" | "waitsFor" | "since" | "due" | "dueBy" | "overdue"
>;

/** How a task that applies stands, and when it is due. */
export function standingOf(
	task: PlanTask,
	status: Status,
	around: Surroundings,
): Standing {
	const at = stateOf(task, status, around);
	if (at.state === "done" || at.state === "skipped")
		return { ...at, overdue: 0 };
	const due = dueOf(task, status, at.since, around);
	return {
		...at,
		...due,
		overdue: due.due
			? workingDaysAfter(due.due, around.today, around.calendar)
			: 0,
	};
}

function stateOf(
	task: PlanTask,
	status: Status,
	{ blockers, free }: Surroundings,
): Omit<Standing, "overdue"> {
	const theirs = task.actor !== "partner";
	if (status.is === "done") return { state: "done", since: status.on };
	if (status.is === "skipped") return { state: "skipped" };
	if (status.is === "waiting")
		return {
			state: "waiting",
			mover: "they",
			waitsFor: status.for || (theirs ? task.who : "an answer"),
			since: status.since,
		};
	if (status.is === "started")
		return {
			state: "started",
			mover: theirs ? "they" : "you",
			since: status.on,
		};
	if (blockers.length > 0) return { state: "blocked" };
	if (theirs)
		return {
			state: "waiting",
			mover: "they",
			waitsFor: task.who,
			since: free,
		};
	return { state: "ready", mover: "you" };
}

function dueOf(
	task: PlanTask,
	status: Status,
	since: PlainDate | undefined,
	{ calendar, doneOn, free, planned }: Surroundings,
): Pick<TaskView, "due" | "dueBy"> {
	const { promise } = task;
	const start =
		status.is === "waiting"
			? status.since
			: ((promise && "done" in promise.startsWhen
					? doneOn(promise.startsWhen.done)
					: undefined) ??
				free ??
				since);
	if (promise && start)
		return {
			due: dueOn(start, promise, calendar),
			dueBy: promise.strength === "aim" ? "aim" : "promise",
		};
	return planned ? { due: planned, dueBy: "plan" } : {};
}
