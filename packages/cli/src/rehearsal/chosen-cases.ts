import { type Report, tallyOf } from "@slipway/rehearsal";
import { UsageError } from "../usage-error.ts";

/** The part of a report that counts: the cases that were chosen. Throws a UsageError for a case that there is not. */
export function chosenIn(report: Report, chosen: readonly string[]): Report {
	const known = new Set(report.cases.map(({ id }) => id));
	const strange = chosen.find(
		(each) => each !== "all" && each !== "mandatory" && !known.has(each),
	);
	if (strange !== undefined)
		throw new UsageError(
			`${report.provider} has no case “${strange}”.`,
			`Give mandatory, all, or one of ${[...known].join(", ")}.`,
		);
	if (chosen.includes("all")) return report;
	const isChosen = ({ id, requirement }: Report["cases"][number]) =>
		chosen.includes(id) ||
		((chosen.length === 0 || chosen.includes("mandatory")) &&
			requirement === "mandatory");
	return { ...report, cases: report.cases.filter(isChosen) };
}

/** Whether every case that a machine judges has passed. */
export function isPassed({ cases }: Report): boolean {
	const { failed, open } = tallyOf(cases);
	return failed + open === 0;
}
