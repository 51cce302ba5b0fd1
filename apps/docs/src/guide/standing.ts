import type { Process } from "@slipway/core/process";
import { siteHref } from "./address.ts";
import { checklistPlanOf } from "./plan.ts";

/** The attributes of a part of a page that shows how far the reader is: which process, and where its checklist is. */
export function standingOf(process: Process): {
	readonly "data-standing": string;
	readonly "data-plan": string;
	readonly "data-version": string;
} {
	return {
		"data-standing": process.id,
		"data-plan": siteHref(`api/checklists/${process.id}.json`),
		"data-version": checklistPlanOf(process).version,
	};
}
