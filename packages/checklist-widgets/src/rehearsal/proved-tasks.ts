import {
	type Answers,
	completeAnswers,
	holds,
	type Process,
	tasksOf,
} from "@slipway/core/process";
import type { CaseReport, Report } from "@slipway/rehearsal";

/** A task of the checklist that cases prove, with how they stand. */
export interface ProvedTask {
	readonly id: string;
	readonly title: string;
	/** Every case that requests can show has passed, one of them has failed, or some are still open. */
	readonly is: "shown" | "failed" | "open";
	readonly cases: readonly CaseReport[];
}

/** The tasks that cases prove, of those that apply, with how their cases stand in a report. */
export function provedTasks(
	process: Process,
	{ cases }: Pick<Report, "cases">,
	answers: Answers | undefined,
): readonly ProvedTask[] {
	const complete = answers && completeAnswers(process.questions, answers);
	return tasksOf(process).flatMap(({ id, task }) => {
		if (complete && !holds(task.when, complete)) return [];
		const own = cases.filter(
			(each) => task.provenBy.includes(each.id) && each.is !== "not applicable",
		);
		const judged = own.filter(
			({ is }) => is !== "needs a person" && is !== "needs the provider",
		);
		if (judged.length === 0) return [];
		const is = judged.some((each) => each.is === "failed")
			? "failed"
			: judged.every((each) => each.is === "passed")
				? "shown"
				: "open";
		return [{ id, title: task.title, is, cases: own }];
	});
}

/** What a note about a rehearsal begins with. */
const begins = "Rehearsed";

/** What is noted on a task that is ticked because its cases have passed. */
export function noteOfPass(
	{ cases }: Pick<ProvedTask, "cases">,
	day: string,
	from: string,
): string {
	const passed = cases.filter(({ is }) => is === "passed");
	const others = cases.filter(({ is }) => is !== "passed");
	return [
		`${begins} on ${day}, judged by ${from}. Passed: ${titles(passed)}.`,
		others.length > 0 && `Cannot be judged by requests: ${titles(others)}.`,
		"A rehearsal certifies nothing.",
	]
		.filter(Boolean)
		.join(" ");
}

/** What is noted on a task that was ticked so, when one of its cases fails later. */
export const noteOfFailure = (
	{ cases }: Pick<ProvedTask, "cases">,
	day: string,
	from: string,
): string =>
	`${begins} again on ${day}, judged by ${from}. Failed: ${titles(cases.filter(({ is }) => is === "failed"))}.`;

const titles = (cases: readonly CaseReport[]) =>
	cases.map(({ title }) => title).join("; ");

/** A note with one more line at its end. */
export const withLine = (note: string, line: string): string =>
	note === "" ? line : `${note}\n${line}`;

/** Whether a note tells that the task was ticked by a rehearsal, and of no failure since. */
export function isFromRehearsal(note: string): boolean {
	const last = note
		.split("\n")
		.filter((line) => line.startsWith(begins))
		.at(-1);
	return last !== undefined && !/ Failed: /.test(last);
}
