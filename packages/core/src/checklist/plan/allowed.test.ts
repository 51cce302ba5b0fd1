import { expect, test } from "vitest";
import { allProcesses } from "../../providers/index.ts";
import { planOf } from "./plan-of.ts";

const tasks = allProcesses().flatMap((process) => planOf(process, []).tasks);

test("every task of others has a time by which to ask: promised, allowed, or a meeting with the partner", () => {
	const others = tasks.filter(({ actor }) => actor !== "partner");
	expect(others.filter(({ promise }) => promise).length).toBe(5);
	expect(others.filter(({ promise, allowed }) => promise && allowed)).toEqual(
		[],
	);
	// A few hours together say nothing of a wait.
	const meetings = others.filter(
		({ promise, allowed }) => !promise && !allowed,
	);
	expect(meetings.map(({ id }) => id)).toEqual([
		"agree-support-level",
		"hold-kick-off",
		"hold-acceptance-session",
		"clinic-connects-software",
	]);
});

test("what can be asked for has a name that a letter can use", () => {
	for (const { awaited, actor, allowed, promise } of tasks) {
		if (actor === "partner") expect(awaited).toBeUndefined();
		else if (allowed || promise)
			expect(awaited).toMatch(/^(the|our|your|access|answers) /);
	}
});
