import { allProcesses } from "@slipway/core/providers";
import { type CaseReport, reportOf } from "@slipway/rehearsal";
import { allScripts } from "@slipway/rehearsal/scripts";
import { expect, test } from "vitest";
import {
	isFromRehearsal,
	noteOfFailure,
	noteOfPass,
	provedTasks,
	withLine,
} from "./proved-tasks.ts";

const process = allProcesses().find(({ id }) => id === "docplanner");
if (!process) throw new RangeError("There is no Docplanner.");
const fresh = reportOf(process, allScripts.docplanner ?? {}, new Map());

/** How the tasks stand when cases do: all others have not started. */
const tasksWith = (
	verdicts: Readonly<Record<string, CaseReport["is"]>>,
	answers?: Parameters<typeof provedTasks>[2],
) =>
	provedTasks(
		process,
		{
			cases: fresh.cases.map((each) => ({
				...each,
				is: verdicts[each.id] ?? "not started",
			})),
		},
		answers,
	);
const taskOf = (tasks: ReturnType<typeof tasksWith>, one: string) => {
	const found = tasks.find(({ cases }) => cases.some(({ id }) => id === one));
	if (!found) throw new RangeError(`Nothing is proved by ${one}.`);
	return found;
};

test("a task is shown once every case of it has passed, and not before", () => {
	expect(taskOf(tasksWith({ token: "passed" }), "token").is).toBe("open");
	expect(
		taskOf(tasksWith({ token: "passed", "back-off": "passed" }), "token").is,
	).toBe("shown");
});

test("one case that fails speaks against the task", () => {
	expect(
		taskOf(tasksWith({ token: "passed", "back-off": "failed" }), "token").is,
	).toBe("failed");
});

test("a case that requests cannot show keeps no task open, and the note names it", () => {
	const task = taskOf(
		tasksWith({ token: "passed", "back-off": "needs a person" }),
		"token",
	);
	expect(task.is).toBe("shown");
	expect(noteOfPass(task, "2027-01-04", "recorded.har")).toMatch(
		/^Rehearsed on 2027-01-04, judged by recorded\.har\. Passed: .*\. Cannot be judged by requests: Back off when limited\. A rehearsal certifies nothing\.$/,
	);
});

test("a task that the answers rule out is not offered", () => {
	const offered = (notifications: string) =>
		tasksWith({}, { notifications }).some(({ cases }) =>
			cases.some(({ id }) => id === "receive-each-once"),
		);
	expect([offered("push"), offered("pull")]).toEqual([true, false]);
});

test("a note tells whether a rehearsal ticked the task, and one failure is told once", () => {
	const task = taskOf(
		tasksWith({ token: "failed", "back-off": "passed" }),
		"token",
	);
	const ticked = withLine("Ask Ann.", noteOfPass(task, "2027-01-04", "x"));
	const failed = withLine(ticked, noteOfFailure(task, "2027-01-05", "x"));
	expect(
		[
			"",
			"Ask Ann.",
			ticked,
			failed,
			withLine(failed, noteOfPass(task, "2027-01-06", "x")),
		].map(isFromRehearsal),
	).toEqual([false, false, true, false, true]);
});
