import type { PlainDate } from "../days.ts";
import type { PlanTask } from "../plan/plan.ts";
import type { Status, TaskProgress } from "../progress.ts";

/**
 * How a task stands: `out`: the answers rule it out; `skipped`: somebody said that it does not apply; `blocked`: an
 * earlier task is missing; `ready`: its turn has come; `started`; `waiting`: somebody else has to act; `done`.
 */
export type TaskState =
	| "out"
	| "skipped"
	| "blocked"
	| "ready"
	| "started"
	| "waiting"
	| "done";

/** Whose turn it is: the partner's, the provider's, or a third party's. */
export type Turn = "you" | "them" | "third";

/** One task as the checklist shows it. Everything in it is computed once, in one place. */
export interface TaskView {
	readonly task: PlanTask;
	readonly state: TaskState;
	/** The state in words: “Waiting for Prioticket since Mon 4 Jan, due Tue 12 Jan”. */
	readonly words: string;
	/** Whose task it is; a task that waits for somebody else stays whose it is. */
	readonly turn: Turn;
	/** Who has to move now; undefined when nobody can or need. */
	readonly mover?: "you" | "they" | undefined;
	/** For whom it waits: “Prioticket”. */
	readonly waitsFor?: string | undefined;
	readonly since?: PlainDate | undefined;
	readonly due?: PlainDate | undefined;
	/** Whether `due` comes from a promise, an aim of the provider, or the partner's own plan. */
	readonly dueBy?: "promise" | "aim" | "plan" | undefined;
	/** Working days past `due`; 0 when it is not overdue. */
	readonly overdue: number;
	/** Working days past what we allow for, where nobody has promised a time; 0 as long as that has not passed. */
	readonly slow: number;
	/** The tasks that must be done first, without those that these wait for themselves. */
	readonly blockers: readonly PlanTask[];
	/** Why a conditional task is in or out, as a sentence. */
	readonly why?: string | undefined;
	readonly status: Status;
	/** What people have said about it, every value of it. */
	readonly said: TaskProgress;
	/** The fields in which people disagree. */
	readonly conflicts: readonly (keyof TaskProgress)[];
}
