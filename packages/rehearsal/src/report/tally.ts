import type { CaseReport, Report } from "./case-report.ts";

/** How many cases stand how, of those that a machine judges and that apply. */
export interface Tally {
	readonly passed: number;
	readonly failed: number;
	/** In progress or not started. */
	readonly open: number;
	/** For a person or the provider. */
	readonly others: number;
}

/** Counts cases by their verdict. */
export function tallyOf(cases: readonly CaseReport[]): Tally {
	const count = (...states: readonly CaseReport["is"][]) =>
		cases.filter(({ is }) => states.includes(is)).length;
	return {
		passed: count("passed"),
		failed: count("failed"),
		open: count("in progress", "not started"),
		others: count("needs a person", "needs the provider"),
	};
}

/**
 * What a rehearsal came to, in a sentence. Never that anything is certified: only the provider certifies.
 */
export function summaryOf({ provider, cases }: Report): string {
	const mandatory = cases.filter(
		({ requirement }) => requirement === "mandatory",
	);
	const { passed, failed, open, others } = tallyOf(mandatory);
	const judged = passed + failed + open;
	return `${provider}: ${passed} of ${judged} mandatory cases that can be rehearsed passed, ${failed} failed, ${open} open; ${others} more need a person or the provider. This is a rehearsal: only ${provider} certifies.`;
}
