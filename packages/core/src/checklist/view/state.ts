import type { WorkingCalendar } from "../../calendar/working-days.ts";
import { dueOn, type PlainDate, workingDaysAfter } from "../days.ts";
import type { PlanTask } from "../plan/plan.ts";
import type { Status } from "../progress.ts";
import { latest } from "./latest.ts";
import type { TaskView } from "./task-view.ts";

/** What is known about the way, besides the task itself. */
export interface Surroundings {
	readonly calendar: WorkingCalendar;
	/** The day by the reader's clock, for the partner's own dates. */
	readonly today: PlainDate;
	/** The day by the provider's clock, for its promises. */
	readonly there: PlainDate;
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
	| "state"
	| "mover"
	| "waitsFor"
	| "since"
	| "due"
	| "dueBy"
	| "overdue"
	| "slow"
>;

/** How a task that applies stands, and when it is due. */
export function standingOf(
	task: PlanTask,
	status: Status,
	around: Surroundings,
): Standing {
	const at = stateOf(task, status, around);
	if (at.state === "done" || at.state === "skipped")
		return { ...at, overdue: 0, slow: 0 };
	const due = dueOf(task, status, at.since, around);
	return {
		...at,
		...due,
		overdue: due.due
			? workingDaysAfter(
					due.due,
					due.dueBy === "plan" ? around.today : around.there,
					around.calendar,
				)
			: 0,
		slow: slowBy(task, at, around),
	};
}

/** How long others take beyond what we allow for, where they have begun and nobody has promised a time. */
function slowBy(
	{ allowed, actor }: PlanTask,
	{ mover, since }: Omit<Standing, "overdue" | "slow">,
	{ calendar, there }: Surroundings,
): number {
	if (!allowed || actor === "partner" || mover !== "they" || !since) return 0;
	return workingDaysAfter(dueOn(since, allowed, calendar), there, calendar);
}

function stateOf(
	task: PlanTask,
	status: Status,
	{ blockers, free }: Surroundings,
): Omit<Standing, "overdue" | "slow"> {
	const theirs = task.actor !== "partner";
	if (status.is === "done") return { state: "done", since: status.on };
	if (status.is === "skipped") return { state: "skipped" };
	if (status.is === "waiting")
		return {
			state: "waiting",
			mover: "they",
			waitsFor: status.for || (theirs ? task.who : /* said */ "an answer"),
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
	around: Surroundings,
): Pick<TaskView, "due" | "dueBy"> {
	const { promise } = task;
	const { calendar, planned } = around;
	const start = promise && promisedFrom(task, status, since, around);
	if (promise && start)
		return {
			due: dueOn(start, promise, calendar),
			dueBy: promise.strength === "aim" ? "aim" : "promise",
		};
	return planned ? { due: planned, dueBy: "plan" } : {};
}

/**
 * The day on which the clock of a promise starts: when the last of what must be done first is done, and not before the
 * reader says that the wait began. Undefined while something is missing and nobody says that it has begun all the same.
 */
function promisedFrom(
	{ promise }: PlanTask,
	{ is }: Status,
	since: PlainDate | undefined,
	{ blockers, doneOn, free }: Surroundings,
): PlainDate | undefined {
	// What has begun cannot wait for what is missing.
	if (blockers.length > 0) return since;
	const event =
		promise && "done" in promise.startsWhen
			? doneOn(promise.startsWhen.done)
			: undefined;
	const starts = [event, free, ...(is === "waiting" ? [since] : [])];
	return latest(starts) ?? since;
}
