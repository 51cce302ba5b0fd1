import { dayNumberOf } from "@slipway/core/calendar";
import type { Plan } from "@slipway/core/checklist";
import {
	calendarOfEstimate,
	eventsOfEstimate,
	writeCalendar,
} from "@slipway/core/icalendar";
import type { Process } from "@slipway/core/process";
import type { Estimate, TaskFact } from "@slipway/core/timeline";
import { openIntegration } from "../starter/open-integration.ts";

/** An estimate as a calendar file, written now. Fetched when it is asked for. */
export function calendarFile(
	process: Process,
	estimate: Estimate,
	facts: Readonly<Record<string, TaskFact>>,
	plan: Plan,
	isLinked: boolean,
): string {
	return calendarOfEstimate(process, estimate, {
		facts,
		provider: providerIn(plan),
		stamp: Date.now(),
		// What somebody else's link shows must not write over the reader's own entries.
		...(isLinked
			? { integration: "link" }
			: integrationOf(openIntegration(process.id))),
	});
}

/** An integration whose entries go into one calendar with others. */
export interface EstimatedIntegration {
	readonly id: string;
	/** What its owner calls it, told with every entry. */
	readonly title: string;
	readonly process: Process;
	readonly estimate: Estimate;
	readonly facts: Readonly<Record<string, TaskFact>>;
	readonly plan: Plan;
}

/** Several integrations as one calendar file. Entries have the names that each one's own file gives them: a later import of either updates the other. */
export function calendarOfAll(
	integrations: readonly EstimatedIntegration[],
): string {
	return writeCalendar(
		"My integrations: way to launch",
		integrations.flatMap(({ id, title, process, estimate, facts, plan }) =>
			eventsOfEstimate({ ...process, provider: title }, estimate, {
				facts,
				provider: providerIn(plan),
				...integrationOf(id),
			}),
		),
		Date.now(),
	);
}

const providerIn = ({ calendar }: Plan) => ({
	...calendar,
	holidays: new Set(calendar.holidays.map(dayNumberOf)),
});

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
