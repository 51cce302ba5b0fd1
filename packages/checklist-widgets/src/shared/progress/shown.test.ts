import {
	emptyProgress,
	planOf,
	record,
	tasksInView,
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
	const shown = shownOf(plan, progress, "2026-11-28");
	expect(shown.tasks["issue-credentials"]?.words.slice(0, 3)).toEqual([
		[
			"2026-11-28",
			"Waiting for Example Provider since Fri 27 Nov, due Wed 2 Dec",
		],
		[
			"2026-12-03",
			"Waiting for Example Provider since Fri 27 Nov, overdue by 1 working day (due Wed 2 Dec)",
		],
		[
			"2026-12-04",
			"Waiting for Example Provider since Fri 27 Nov, overdue by 2 working days (due Wed 2 Dec)",
		],
	]);
	expect(shown.until).toBe("2026-12-28");
	for (const day of ["2026-11-28", "2026-12-05", "2026-12-28"])
		for (const { task, words } of tasksInView(plan, progress, day))
			expect(
				shown.tasks[task.id]?.words.findLast(([from]) => from <= day)?.[1],
			).toBe(words);
});
