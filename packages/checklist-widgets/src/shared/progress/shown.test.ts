import {
	type Change,
	emptyProgress,
	planOf,
	record,
	tasksInView,
	thereAt,
} from "@slipway/core/checklist";
import { example, readProcess } from "@slipway/core/process";
import { expect, test } from "vitest";
import { shownOf } from "./shown.ts";

const plan = planOf(readProcess(example), ["2026-12-25"]);

test("what is written down for a month is what would be worked out on each of its days", () => {
	const progress = record(
		emptyProgress("example"),
		{ task: "send-mandate", status: { is: "done", on: "2026-11-27" } },
		{ by: "0ann", at: 1 },
	);
	const shown = shownOf(plan, progress, "2026-11-28", {
		day: "2026-11-28",
	});
	expect(shown.tasks["issue-credentials"]?.words.slice(0, 3)).toEqual([
		[
			"2026-11-28",
			"2026-11-28",
			"Waiting for Example Provider since Fri 27 Nov, due Wed 2 Dec",
		],
		[
			"2026-12-03",
			"2026-12-03",
			"Waiting for Example Provider since Fri 27 Nov, overdue by 1 working day (due Wed 2 Dec)",
		],
		[
			"2026-12-04",
			"2026-12-04",
			"Waiting for Example Provider since Fri 27 Nov, overdue by 2 working days (due Wed 2 Dec)",
		],
	]);
	expect(shown.until).toBe("2026-12-28");
	for (const day of ["2026-11-28", "2026-12-05", "2026-12-28"])
		for (const { task, words } of tasksInView(plan, progress, day))
			expect(
				shown.tasks[task.id]?.words.findLast(([from]) => from <= day)?.[2],
			).toBe(words);
});

/** What the starter shows at a moment. */
const wordsAt = (
	shown: ReturnType<typeof shownOf>,
	task: string,
	day: string,
	there: string,
) =>
	shown.tasks[task]?.words.findLast(
		([from, to]) => from <= day && to <= there,
	)?.[2];

test.each([
	["Asia/Kolkata", true],
	["America/Los_Angeles", false],
	["Europe/Paris", true],
] as const)(
	"for a reader in %s it follows the provider's days, hour by hour",
	(zone, behind) => {
		const start = Date.UTC(2026, 10, 28, 12);
		const progress = [
			{ task: "send-mandate", status: { is: "done", on: "2026-11-27" } },
			{ task: "issue-credentials", field: "planned", text: "2026-12-01" },
			{ task: "build", field: "planned", text: "2026-12-01" },
		].reduce(
			(before, change, n) =>
				record(before, change as Change, { by: "0ann", at: n }),
			emptyProgress("example"),
		);
		const london = plan.calendar;
		const dayOf = (now: number) =>
			thereAt(now, { timeZone: zone, clock: "" }).day;
		const shown = shownOf(
			plan,
			progress,
			dayOf(start),
			thereAt(start, london, zone),
		);
		expect(thereAt(start, london, zone).behind).toBe(behind);
		for (let hour = 0; hour < 24 * 29; hour++) {
			const now = start + hour * 3_600_000;
			const there = thereAt(now, london, zone);
			for (const { task, words } of tasksInView(
				plan,
				progress,
				dayOf(now),
				there,
			))
				expect(wordsAt(shown, task.id, dayOf(now), there.day)).toBe(words);
		}
	},
);
