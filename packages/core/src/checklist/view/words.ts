import { counted } from "../../words/counted.ts";
import { unitWords } from "../../words/units.ts";
import { dayWords, type PlainDate } from "../days.ts";
import type { TaskView } from "./task-view.ts";

/** A task's state as a phrase that stands on its own: “Waiting for Prioticket since Mon 4 Jan, due Tue 12 Jan”. */
export function stateWords(
	view: Omit<TaskView, "words">,
	today: PlainDate,
	zone?: string,
): string {
	const { state, status, blockers, why, waitsFor, since } = view;
	const from = since === undefined ? "" : ` since ${dayWords(since, today)}`;
	switch (state) {
		case "done":
			return since === undefined ? "Done" : `Done on ${dayWords(since, today)}`;
		case "out":
			return `Not applicable: ${why ?? "ruled out by your answers"}`;
		case "skipped":
			return status.is === "skipped" && status.because
				? `Not applicable because ${status.because}`
				: "Not applicable, no reason given";
		case "blocked":
			return `Cannot start yet: first ${blockers
				.slice(0, 2)
				.map(({ title, who }) => /* said */ `“${title}” (${who})`)
				.join(
					" and ",
				)}${blockers.length > 2 ? `, and ${blockers.length - 2} more` : ""}`;
		case "ready":
			return `Ready${dueWords(view, today, zone)}`;
		case "started":
			return `In progress${from}${dueWords(view, today, zone)}${slowWords(view)}`;
		case "waiting":
			return `Waiting for ${waitsFor}${from}${dueWords(view, today, zone)}${slowWords(view)}`;
	}
}

/** “, due Tue 12 Jan”, “, overdue by 2 working days (due Tue 12 Jan)”; empty without a date. */
function dueWords(
	{ due, dueBy, overdue }: Pick<TaskView, "due" | "dueBy" | "overdue">,
	today: PlainDate,
	zone?: string,
): string {
	if (due === undefined) return "";
	const day = dayWords(due, today);
	// The partner's own date is a day by the partner's own clock.
	const clock = (dueBy !== "plan" && zone) || "";
	const named = {
		promise: /* said */ "due",
		aim: "aimed for",
		plan: "planned for",
	}[dueBy ?? "promise"];
	const when = `${named} ${day}${clock && `, ${clock}`}`;
	return overdue === 0
		? `, ${when}`
		: `, overdue by ${counted(overdue, "working day")} (${when})`;
}

/** “, longer than the 5 business days we allow for”; empty where that has not passed. */
function slowWords({ slow, task }: Omit<TaskView, "words">): string {
	return slow > 0 && task.allowed
		? `, longer than the ${lengthWords(task.allowed)} we allow for`
		: "";
}

/** “5 business days”, “1 working hour”. */
export function lengthWords({
	within,
	unit,
}: Pick<NonNullable<TaskView["task"]["allowed"]>, "within" | "unit">): string {
	return `${within} ${unitWords(within, unit)}`;
}

/**
 * “remind Prioticket” of what is overdue; “ask Prioticket” where nobody has promised a time.
 *
 * @example
 * ```ts
 * import { chaseWords, emptyProgress, planOf, tasksInView } from "@slipway/core/checklist";
 * import { example, readProcess } from "@slipway/core/process";
 * const [, issue] = tasksInView(planOf(readProcess(example), []), emptyProgress("example"), "2026-11-26");
 * issue && chaseWords(issue); // => "ask Example Provider"
 * ```
 */
export function chaseWords({
	overdue,
	waitsFor,
	task,
}: Pick<TaskView, "overdue" | "waitsFor" | "task">): string {
	return `${overdue > 0 ? "remind" : "ask"} ${waitsFor ?? task.who}`;
}
