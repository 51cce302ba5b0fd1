import type { Plan } from "@slipway/core/checklist";
import type { Process } from "@slipway/core/process";
import type { Estimate, TaskFact } from "@slipway/core/timeline";
import { download } from "../../shared/export/download.ts";

/** Hands over the estimate as a calendar file; a later one updates what an earlier one has brought. */
export function CalendarButton({
	process,
	estimate,
	facts,
	checklist,
	name,
	isLinked,
}: {
	readonly process: Process;
	readonly estimate: Estimate;
	readonly facts: Readonly<Record<string, TaskFact>>;
	/** Knows when the provider works. */
	readonly checklist: Plan;
	readonly name: string;
	/** Whether somebody else's link is looked at. */
	readonly isLinked: boolean;
}) {
	const save = async () => {
		const file = await import("../../shared/export/calendar-file.ts");
		download(
			`${name}.ics`,
			file.calendarFile(process, estimate, facts, checklist, isLinked),
			"text/calendar;charset=utf-8",
		);
	};
	return (
		<p className="buttons">
			<button type="button" onClick={save}>
				Save for your calendar (.ics)
			</button>
		</p>
	);
}
