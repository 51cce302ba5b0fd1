import { attestationInWords } from "./attestation.ts";
import type { CaseReport, Report } from "./case-report.ts";
import { summaryOf } from "./tally.ts";

const marks: Readonly<Record<CaseReport["is"], string>> = {
	passed: "✓",
	failed: "✗",
	"in progress": "…",
	"not started": "·",
	"needs a person": "?",
	"needs the provider": "?",
	"not applicable": "-",
};

/** A rehearsal as lines for a terminal: each case, what is wrong or next with it, and the sum. */
export function textOf(report: Report): string {
	return [...report.cases.flatMap(lineOf), "", summaryOf(report)].join("\n");
}

/** The lines of one case. */
export const lineOf = ({
	title,
	requirement,
	is,
	because,
	instead,
	attested,
}: CaseReport): readonly string[] => [
	`${marks[is]} ${title} (${requirement}): ${is}`,
	...(because === undefined || is === "not applicable"
		? []
		: [`    ${because}`]),
	...(instead === undefined ? [] : [`    Instead: ${instead}`]),
	...(attested === undefined ? [] : [`    ${attestationInWords(attested)}`]),
];
