import { dayNumberOf } from "@slipway/core/calendar";
import type { Plan } from "@slipway/core/checklist";
import { calendarOfEstimate } from "@slipway/core/icalendar";
import type { Process } from "@slipway/core/process";
import type { Estimate, TaskFact } from "@slipway/core/timeline";

/** An estimate as a calendar file, written now. Fetched when it is asked for. */
export function calendarFile(
	process: Process,
	estimate: Estimate,
	facts: Readonly<Record<string, TaskFact>>,
	{ calendar }: Plan,
): string {
	return calendarOfEstimate(process, estimate, {
		facts,
		provider: {
			...calendar,
			holidays: new Set(calendar.holidays.map(dayNumberOf)),
		},
		stamp: Date.now(),
	});
}
