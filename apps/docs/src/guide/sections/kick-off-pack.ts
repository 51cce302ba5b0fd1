import type { Guide } from "../guide.ts";
import { documentWords } from "../words/document.ts";
import { environmentWords } from "../words/environment.ts";
import { type SectionRow, some } from "./section.ts";

/** The sections of the pack for the kick-off call, in the order in which a call goes through them. */
export const kickOffPackRows = [
	{ name: "people", title: "Who is involved" },
	{
		name: "scope",
		title: "Scope",
		when: ({ process }) => some(process.questions),
	},
	{
		name: "we-bring",
		title: "What we bring",
		when: (guide) => bringsOf(guide).length > 0,
	},
	{
		name: "we-need",
		title: ({ process }) => `What we need from ${process.provider}`,
		when: (guide) => needsOf(guide).length > 0,
	},
	{
		name: "questions",
		title: "Open questions",
		when: ({ process }) => some(process.openQuestions),
	},
	{ name: "dates", title: "Dates" },
	{
		name: "mail",
		title: "The questions as text",
		when: ({ process }) => some(process.openQuestions),
	},
] as const satisfies readonly SectionRow<Guide>[];

export type KickOffPackSection = (typeof kickOffPackRows)[number]["name"];

/** A thing to hand over, with the condition under which it is wanted. */
export interface Handed {
	readonly title: string;
	readonly what: string;
	readonly href: string;
	readonly when?: Condition | undefined;
}

type Condition = Guide["process"]["documents"][string]["when"];

/** What the partner has ready for the call: prerequisites, and the documents that the provider does not hand out. */
export function bringsOf(guide: Guide): readonly Handed[] {
	return [
		...Object.entries(guide.process.prerequisites).map(
			([id, { title, when }]) => ({
				title,
				what: "",
				href: `#prerequisite-${id}`,
				when,
			}),
		),
		...documentsOf(guide, (giver) => giver !== "provider"),
	];
}

/** What the provider hands out on the way: its documents and its credential sets. */
export function needsOf(guide: Guide): readonly Handed[] {
	return [
		...documentsOf(guide, (giver) => giver === "provider"),
		...Object.entries(guide.process.credentials).map(
			([id, { title, environment, when }]) => ({
				title,
				what: `credentials, ${environmentWords[environment]}`,
				href: `#credential-${id}`,
				when,
			}),
		),
	];
}

/** The documents by who hands them out: the actor of the task that they come from, if there is one. */
function documentsOf(
	guide: Guide,
	isGivenBy: (giver: string | undefined) => boolean,
): readonly Handed[] {
	return Object.entries(guide.process.documents)
		.filter(([id]) =>
			isGivenBy(guide.issuedBy.get(`document:${id}`)?.task.actor),
		)
		.map(([id, { title, kind, when }]) => ({
			title,
			what: documentWords[kind],
			href: `#document-${id}`,
			when,
		}));
}
