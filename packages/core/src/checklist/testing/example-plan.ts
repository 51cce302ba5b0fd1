import { readProcess } from "../../process/check/index.ts";
import { example } from "../../process/example.ts";
import { type Change, record } from "../change.ts";
import { planOf } from "../plan/plan-of.ts";
import { emptyProgress, type Progress } from "../progress.ts";

/** The plan of the example process, with the English holidays around New Year 2027. */
export const plan = planOf(readProcess(example), [
	"2026-12-25",
	"2026-12-28",
	"2027-01-01",
]);

/** Progress through the example process after these changes, said one after the other by one person. */
export function said(...changes: readonly Change[]): Progress {
	return changes.reduce(
		(progress, change, index) =>
			record(progress, change, { by: "0ann", at: index }),
		emptyProgress("example"),
	);
}

export const done = (task: string, on = "2026-11-20"): Change => ({
	task,
	status: { is: "done", on },
});
