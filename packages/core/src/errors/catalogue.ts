import { calendarIssuePages } from "./calendar-issue-pages.ts";
import * as definition from "./definition-issues.ts";
import { estimateIssuePages } from "./estimate-issue-pages.ts";
import type { IssueText } from "./issue.ts";
import { progressIssuePages } from "./progress-issue-pages.ts";
import * as sandbox from "./sandbox-issues.ts";

/** Every issue code there is, in groups, in reading order. Each has a page on the site. */
export const catalogue: readonly {
	readonly title: string;
	readonly types: readonly IssueText[];
}[] = [
	{ title: "Process definitions", types: Object.values(definition) },
	{ title: "Dates and calendars", types: calendarIssuePages },
	{ title: "Estimates", types: estimateIssuePages },
	{ title: "Progress files and links", types: progressIssuePages },
	{ title: "The sandbox", types: Object.values(sandbox) },
];
