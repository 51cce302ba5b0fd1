import { attestationInWords } from "./attestation.ts";
import type { Report } from "./case-report.ts";
import { summaryOf } from "./tally.ts";

const cell = (text: string) =>
	text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** A rehearsal as Markdown, for an issue or a pull request. */
export const markdownOf = (report: Report): string =>
	[
		`# Rehearsal: ${report.provider}`,
		"",
		summaryOf(report),
		"",
		"| Case | Requirement | Verdict | What to know |",
		"| --- | --- | --- | --- |",
		...report.cases.map(
			({ title, requirement, is, because = "", instead, attested }) =>
				`| ${cell(title)} | ${requirement} | ${is} | ${cell([because, instead && `Instead: ${instead}`, attested && attestationInWords(attested)].filter(Boolean).join(" "))} |`,
		),
		"",
	].join("\n");
