import type { Plan } from "@slipway/core/checklist";
import {
	calendarOfAll,
	type EstimatedIntegration,
} from "../../../shared/export/calendar-file.ts";
import { download } from "../../../shared/export/download.ts";
import { dayOf } from "../../../shared/progress/day-of.ts";
import { progressStore } from "../../../shared/progress/store.ts";
import { ask, jobOf } from "./use-live.ts";

/** An integration of this browser, with its checklist. */
export interface Listed {
	readonly id: string;
	readonly title: string;
	readonly plan: Plan;
}

/** Estimates every integration as its timeline does, and hands over one calendar file with all of them. */
export async function saveCalendar(
	listed: readonly Listed[],
	home: string,
): Promise<void> {
	const all = await Promise.all(
		listed.map(async ({ id, title, plan }): Promise<EstimatedIntegration> => {
			const { progress } = progressStore(id).$kept.get();
			const job = await jobOf(id, plan, progress, home, dayOf(Date.now()));
			const { process, facts = {} } = job;
			const { estimate } = await ask({ ...job, whole: true });
			if (!estimate) throw new Error(`${title} has no estimate.`);
			return { id, title, process, estimate, facts, plan };
		}),
	);
	download(
		"integrations.ics",
		calendarOfAll(all),
		"text/calendar;charset=utf-8",
	);
}
