import { expect, test } from "vitest";
import { compile, criticalPath } from "../index.ts";
import { fixed, network, task, weekdays } from "../testing/networks.ts";

test("the critical path is the longest one, and its slack is nothing", () => {
	const plan = criticalPath(
		compile(
			network([
				task("short", [], fixed(2)),
				task("long", [], fixed(5)),
				task("end", [0, 1], fixed(1)),
			]),
		),
	);
	expect(plan.path).toEqual([1, 2]);
	expect([...plan.slack]).toEqual([3, 0, 0]);
});

test("a task that the target does not wait for can slip to the target", () => {
	const plan = criticalPath(
		compile(network([task("aside", [], fixed(2)), task("end", [], fixed(5))])),
	);
	expect(plan.path).toEqual([1]);
	expect([...plan.slack]).toEqual([3, 0]);
});

test("what comes before a task that begins on working days can slip to the end of the last one", () => {
	const clocked = { ...task("", [], fixed(1)).work, runs: "all days" } as const;
	const untilSundayNoon = { ...clocked, distribution: fixed(6.5) };
	const plan = criticalPath(
		compile(
			network(
				[
					task("ask", [], fixed(1), { work: clocked }),
					task("answer", [0], fixed(1), { work: clocked, startsOn: 0 }),
					task("long", [], fixed(1), { work: untilSundayNoon }),
					task("end", [1, 2], fixed(0)),
				],
				weekdays,
			),
		),
	);
	expect([...plan.slack]).toEqual([4, 4.5, 0, 0]);
});
