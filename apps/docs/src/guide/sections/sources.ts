import type { Guide } from "../guide.ts";
import { type SectionRow, some } from "./section.ts";

/** The sections of the page of sources and open questions. */
export const sourcesRows = [
	{
		name: "open",
		title: "Open questions",
		when: ({ process }) => some(process.openQuestions),
	},
	{
		name: "conflicts",
		title: "Where sources disagree",
		when: ({ process }) => some(process.conflicts),
	},
	{ name: "sources", title: "Sources" },
] as const satisfies readonly SectionRow<Guide>[];

export type SourcesSection = (typeof sourcesRows)[number]["name"];
