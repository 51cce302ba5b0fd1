import type { Guide } from "../guide.ts";
import { type SectionRow, some } from "./section.ts";

/** The sections of an overview. */
export const overviewRows = [
	{ name: "way", title: "The way to launch" },
	{
		name: "certification",
		title: "How certification works",
		when: hasCertification,
	},
	{
		name: "cases",
		depth: 3,
		title: "The cases",
		when: ({ process }) => some(process.cases),
	},
	{
		name: "times",
		title: ({ process }) => `How long ${process.provider} takes`,
	},
	{ name: "ready", title: "What to have ready" },
	{
		name: "prerequisites",
		depth: 3,
		title: "Before you start",
		when: ({ process }) => some(process.prerequisites),
	},
	{
		name: "documents",
		depth: 3,
		title: "Documents",
		when: ({ process }) => some(process.documents),
	},
	{
		name: "credentials",
		depth: 3,
		title: "Credential sets",
		when: ({ process }) => some(process.credentials),
	},
	{
		name: "contacts",
		depth: 3,
		title: "Who to contact",
		when: ({ process }) => some(process.contacts),
	},
	{
		name: "answers",
		title: "What depends on you",
		when: ({ process }) => some(process.questions),
	},
	{
		name: "after",
		title: "After launch",
		when: ({ process }) => some(process.monitors),
	},
	{
		name: "facts",
		title: "Good to know",
		when: ({ process }) => process.facts.length > 0,
	},
	{ name: "open-questions", title: "Open questions" },
] as const satisfies readonly SectionRow<Guide>[];

export type OverviewSection = (typeof overviewRows)[number]["name"];

/** Whether anybody judges the integration. */
function hasCertification({ process, tasks }: Guide): boolean {
	return (
		some(process.cases) || [...tasks.values()].some(({ task }) => task.review)
	);
}
