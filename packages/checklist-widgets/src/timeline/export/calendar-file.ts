import { dayNumberOf } from "@slipway/core/calendar";
import type { Plan } from "@slipway/core/checklist";
import { calendarOfEstimate } from "@slipway/core/icalendar";
import type { Process } from "@slipway/core/process";
import type { Estimate, TaskFact } from "@slipway/core/timeline";
import { openIntegration } from "../../shared/starter/open-integration.ts";

/** An estimate as a calendar file, written now. Fetched when it is asked for. */
export function calendarFile(
	process: Process,
	estimate: Estimate,
	facts: Readonly<Record<string, TaskFact>>,
	{ calendar }: Plan,
	isLinked: boolean,
): string {
	return calendarOfEstimate(process, estimate, {
		facts,
		provider: {
			...calendar,
			holidays: new Set(calendar.holidays.map(dayNumberOf)),
		},
		stamp: Date.now(),
		// What somebody else's link shows must not write over the reader's own entries.
		...(isLinked
			? { integration: "link" }
			: integrationOf(openIntegration(process.id))),
	});
}

/** What tells this reader's integration from another one in a calendar, kept in the browser from the first file on. */
function integrationOf(opened: string): {
	readonly integration?: string;
	readonly again: boolean;
} {
	const key = `slipway:calendar:${opened}`;
	try {
		const known = localStorage.getItem(key);
		const integration = known ?? crypto.randomUUID().slice(0, 8);
		localStorage.setItem(key, integration);
		return { integration, again: known !== null };
	} catch {
		return { again: false };
	}
}
