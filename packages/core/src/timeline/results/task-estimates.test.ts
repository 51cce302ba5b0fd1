import { expect, test } from "vitest";
import { example, readProcess } from "../../process/index.ts";
import { estimate, type TaskFact } from "../index.ts";
import { weekdays } from "../testing/networks.ts";

const process = readProcess(example);
const known = (facts: Readonly<Record<string, TaskFact>>, answers = {}) =>
	estimate(process, {
		start: "2026-11-26",
		answers,
		partner: weekdays,
		provider: weekdays,
		facts,
		trials: 200,
		by: "2027-03-01",
	});
const taskOf = (result: ReturnType<typeof known>, id: string) =>
	result.tasks.find((task) => task.id === id);

test("a done task keeps the day that was given, and has no latest start", () => {
	const task = taskOf(
		known({ "send-mandate": { done: "2026-11-20" } }),
		"send-mandate",
	);
	expect(task).toMatchObject({
		standing: "done",
		start: "2026-11-20",
		finish: "2026-11-20",
		lateFinish: "2026-11-20",
	});
	expect(task).not.toHaveProperty("latestStart");
});

test("a running task keeps the day on which it began; what is left lies ahead", () => {
	const task = taskOf(
		known({ "send-mandate": { started: "2026-11-25" } }),
		"send-mandate",
	);
	expect(task).toMatchObject({ start: "2026-11-25" });
	expect((task?.finish ?? "") >= "2026-11-26").toBe(true);
	expect(
		taskOf(
			known({ "send-mandate": { started: "2026-01-05" } }),
			"send-mandate",
		),
	).toMatchObject({ standing: "overdue", start: "2026-01-05" });
});

test("a skipped task has no dates, and nobody waits for it", () => {
	const skipped = known({ "send-mandate": { skipped: true } });
	expect(taskOf(skipped, "send-mandate")).toBeUndefined();
	expect(skipped.criticalPath).not.toContain("send-mandate");
	// In Europe there is none.
	expect(skipped.liveBy).toEqual(known({}, { region: "europe" }).liveBy);
});

test("without the launch itself, the date is that of the moment at which it could begin", () => {
	const launch = process.liveWith;
	const without = known({ [launch]: { skipped: true } });
	expect(taskOf(without, launch)).toBeUndefined();
	expect(without.criticalPath).toEqual(known({}).criticalPath.slice(0, -1));
	expect(without.liveBy[0]?.date).toBe(
		taskOf(without, without.criticalPath.at(-1) ?? "")?.finish,
	);
});

test("what led to a done task alone is no work any more, and not in the list", () => {
	const { tasks, effort } = known({ build: { done: "2026-11-25" } });
	expect(tasks.map(({ id }) => id)).toEqual(["build", "review-round"]);
	const ticked = known({
		"send-mandate": { done: "2026-11-20" },
		"issue-credentials": { done: "2026-11-24" },
		build: { done: "2026-11-25" },
	});
	expect(effort.half).toBeCloseTo(ticked.effort.half, 0);
});

test.each(["2026-11-20", "2026-11-22", "2026-11-23"])(
	"a launch that has been on %s keeps its day",
	(day) => {
		const { liveBy, dots, days, tasks } = known({
			[process.liveWith]: { done: day },
		});
		expect(new Set(tasks.flatMap(({ swing = [] }) => swing))).toEqual(
			new Set([day]),
		);
		expect(new Set([...liveBy.map(({ date }) => date), ...dots])).toEqual(
			new Set([day]),
		);
		expect(days).toEqual([{ date: day, runs: 200 }]);
	},
);
