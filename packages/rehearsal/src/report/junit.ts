import { escapedXml } from "@slipway/sandbox/engine";
import type { CaseReport, Report } from "./case-report.ts";

/** The results of a rehearsal in the form that CI servers read: JUnit's XML. A case that is not judged counts as skipped. */
export function junitOf({ provider, process, cases }: Report): string {
	const failures = cases.filter(({ is }) => is === "failed").length;
	const skipped = cases.filter(isSkipped).length;
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<testsuites name="Rehearsal: ${escaped(provider)}" tests="${cases.length}" failures="${failures}" skipped="${skipped}">`,
		`\t<testsuite name="${escaped(process)}" tests="${cases.length}" failures="${failures}" skipped="${skipped}">`,
		...cases.map((each) => caseOf(each, process)),
		"\t</testsuite>",
		"</testsuites>",
		"",
	].join("\n");
}

const isSkipped = ({ is }: CaseReport): boolean =>
	is !== "passed" && is !== "failed";

function caseOf(each: CaseReport, process: string): string {
	const { id, title, is, because = "", instead } = each;
	const open = `\t\t<testcase classname="${escaped(process)}.${escaped(id)}" name="${escaped(title)}"`;
	const message = escaped([is, because, instead].filter(Boolean).join(": "));
	if (is === "failed")
		return `${open}><failure message="${message}"/></testcase>`;
	return isSkipped(each)
		? `${open}><skipped message="${message}"/></testcase>`
		: `${open}/>`;
}

/** Text that may stand in an attribute: signs that XML does not know are left out, and lines become one. */
const escaped = (text: string): string =>
	escapedXml(
		text
			.replaceAll(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
			.replaceAll(/[\t\n\r]/g, " "),
	);
