import type { Process } from "@slipway/core/process";
import {
	markdownOf,
	type Report,
	type reportOf,
	type Scripts,
} from "@slipway/rehearsal";
import { download } from "../shared/export/download.ts";
import type { Seen } from "./traffics.ts";

/** What a run came to. */
interface Run {
	readonly process: Process;
	readonly scripts: Scripts;
	readonly report: Report;
	readonly judged: Seen;
	/** The same report, as it is made by another: evidence has one in English. */
	readonly reportBy: (make: typeof reportOf) => Promise<Report>;
}

/** Hands out the file that a button is for, if it is for one. */
export function handOut(
	button: HTMLElement,
	{ process, scripts, report, judged, reportBy }: Run,
	say: (text: string) => void,
): void {
	const name = `${process.id}-rehearsal`;
	if (button.matches("[data-report]"))
		download(`${name}.md`, markdownOf(report), "text/markdown");
	if (!button.matches("[data-evidence]") || !judged.observed) return;
	const rehearsal = {
		...judged,
		process,
		scripts,
		observed: judged.observed,
		made: Date.now(),
	};
	// Whoever only looks at the cases fetches nothing of it.
	import("@slipway/rehearsal/evidence")
		.then(async ({ evidenceFile, reportOf }) =>
			evidenceFile({ ...rehearsal, report: await reportBy(reportOf) }),
		)
		.then((html) => download(`${name}.html`, html, "text/html"))
		.catch(() => say("The evidence could not be made. Try once more."));
}
