import {
	githubOf,
	junitOf,
	markdownOf,
	type Report,
	textOf,
} from "@slipway/rehearsal";
import { printable } from "../printable.ts";

/** In which form a report is printed. */
export interface Form {
	readonly json: true | undefined;
	readonly junit: true | undefined;
	readonly markdown: true | undefined;
	readonly github: true | undefined;
}

/** A report as it is printed, its last line ended. */
export function printReport(report: Report, form: Form): string {
	if (form.json) return `${JSON.stringify(report, null, "\t")}\n`;
	if (form.junit) return junitOf(report);
	if (form.markdown) return markdownOf(report);
	if (form.github) return githubOf(report);
	return `${textOf(report).split("\n").map(printable).join("\n")}\n`;
}

/** Whether what is printed is for a program, so that nothing else may stand beside it. */
export const isForProgram = ({
	json,
	junit,
	markdown,
	github,
}: Form): boolean => [json, junit, markdown, github].includes(true);
