import {
	catalogue,
	type IssueText,
	pointerOf,
	printIssue,
} from "@slipway/core/errors";
import { siteHref } from "../guide/address.ts";
import { slugOf } from "./schema-reference.ts";

/** Every issue code with its group. */
export const issueTypes = catalogue.flatMap(({ title, types }) =>
	types.map((type) => ({ group: title, type })),
);

/** The issue type with this code. */
export function issueOfCode(code: string): IssueText {
	const found = issueTypes.find(({ type }) => type.code === code);
	if (!found) throw new RangeError(`There is no issue code “${code}”.`);
	return found.type;
}

/** The address of a code's page. */
export const issueHref = (code: string) => siteHref(`errors/${code}/`);

/** The groups of codes, as headings of their list. */
export const groupHeadings = catalogue.map(({ title }) => ({
	depth: 2 as const,
	slug: slugOf(title),
	text: title,
}));

/** The headings of every code's page. */
export const issueHeadings = [
	{ depth: 2, slug: "meaning", text: "What it means" },
	{ depth: 2, slug: "output", text: "What it looks like" },
	{ depth: 2, slug: "fix", text: "How to fix it" },
] as const;

/** A code's example, printed exactly as a check prints it, with the place that it points at. */
export function sampleOf(type: IssueText) {
	const issue = type.sample();
	return { output: printIssue(issue), place: pointerOf(issue.path) };
}
