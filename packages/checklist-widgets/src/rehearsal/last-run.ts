import type { CaseReport, Report } from "@slipway/rehearsal";

/** How the cases stood after a run. */
export interface KeptRun {
	/** Milliseconds since 1970. */
	readonly at: number;
	/** What was judged, in words. */
	readonly from: string;
	/** By case. */
	readonly cases: Readonly<Record<string, CaseReport["is"]>>;
}

/** The run that is shown, and the one before it. */
export interface KeptRuns {
	readonly last?: KeptRun | undefined;
	readonly before?: KeptRun | undefined;
}

/** A case that stands otherwise than in the run before. */
export interface ChangedCase {
	readonly id: string;
	readonly title: string;
	readonly was: CaseReport["is"];
	readonly is: CaseReport["is"];
}

/** Where the browser keeps the last two runs of an integration. */
export const runsKey = (integration: string) =>
	`slipway:rehearsal:${integration}`;

/**
 * The runs to keep after one more. A run in which every case stands as in the last one takes its place, so that looking
 * once more compares with the same run as before.
 */
export function withRun({ last, before }: KeptRuns, run: KeptRun): KeptRuns {
	const isSame =
		last !== undefined &&
		Object.entries(run.cases).every(([id, is]) => last.cases[id] === is);
	return isSame ? { last: run, before } : { last: run, before: last };
}

/** The run that a report tells of. */
export const runOf = (report: Report, from: string, at: number): KeptRun => ({
	at,
	from,
	cases: Object.fromEntries(report.cases.map(({ id, is }) => [id, is])),
});

/** What stands otherwise than in another run. Cases that it did not know are left out. */
export function changedSince(
	run: KeptRun | undefined,
	{ cases }: Report,
): readonly ChangedCase[] {
	return cases.flatMap(({ id, title, is }) => {
		const was = run?.cases[id];
		return was === undefined || was === is ? [] : [{ id, title, was, is }];
	});
}

/** The runs that the browser keeps; none where it keeps nothing that can be read. */
export function keptRuns(integration: string): KeptRuns {
	try {
		const kept: unknown = JSON.parse(
			localStorage.getItem(runsKey(integration)) ?? "{}",
		);
		const { last, before } = Object(kept);
		return {
			...(isRun(last) && { last }),
			...(isRun(before) && { before }),
		};
	} catch {
		return {};
	}
}

/** Keeps runs, where the browser lets it. */
export function keepRuns(integration: string, runs: KeptRuns): void {
	try {
		localStorage.setItem(runsKey(integration), JSON.stringify(runs));
	} catch {
		// Without storage there is nothing to compare with next time.
	}
}

const isRun = (value: unknown): value is KeptRun =>
	typeof value === "object" &&
	value !== null &&
	"at" in value &&
	typeof value.at === "number" &&
	"from" in value &&
	typeof value.from === "string" &&
	"cases" in value &&
	typeof value.cases === "object" &&
	value.cases !== null;
