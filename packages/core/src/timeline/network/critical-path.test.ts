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
	const inQuarters = [...plan.slack].map((days) => Math.round(4 * days) / 4);
	expect(inQuarters).toEqual([4, 4.5, 0, 0]);
});

test("what is handed over to another clock can slip to the hour at which it is still in time there", () => {
	const clocked = { ...task("", [], fixed(1)).work, runs: "all days" } as const;
	const provider = { party: "provider" } as const;
	const plan = criticalPath(
		compile({
			...network(
				[
					task("ask", [], fixed(1)),
					task("answer", [0], fixed(1), {
						...provider,
						work: clocked,
						startsOn: 0,
					}),
					task("long", [], fixed(1), {
						...provider,
						work: { ...clocked, distribution: fixed(6.5) },
					}),
					task("end", [1, 2], fixed(0), provider),
				],
				weekdays,
			),
			apart: -3,
		}),
	);
	// Friday at 17:00 over there is 14:00 here, five eighths of the day.
	expect(plan.slack[0]).toBeCloseTo(3.625, 5);
});
