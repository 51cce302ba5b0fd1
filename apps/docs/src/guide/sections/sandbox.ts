import { consoleDrawers, storiesOf } from "@slipway/checklist-widgets/sandbox";
import { type MockApi, unplayedOf } from "@slipway/sandbox/engine";
import { type Section, type SectionRow, sectionsFrom } from "./section.ts";

/** The place on the page of a chapter of the booking story. */
export const storySlug = (story: string): string =>
	`answers-${story.toLowerCase().replaceAll(/\W+/g, "-")}`;

/** The sections about one mock of a provider. */
export const sandboxRows = [
	{
		name: "console",
		title: "Console",
		within: (api) =>
			consoleDrawers(api).map(({ id, title }) => ({
				depth: 3,
				slug: id,
				text: title,
			})),
	},
	{ name: "credentials", title: "Fake credentials" },
	{ name: "own-code", title: "From your own code" },
	{ name: "other-tools", title: "For other tools" },
	{
		name: "calls",
		title: "When the provider calls you",
		when: ({ partner }) => partner !== undefined,
	},
	{
		name: "operations",
		title: "What it answers",
		within: (api) =>
			storiesOf(api.operations).map(([story]) => ({
				depth: 3,
				slug: storySlug(story),
				text: story,
			})),
	},
	{
		name: "unplayed",
		title: "Documented, and not played here",
		when: ({ published }) => unplayedOf(published).length > 0,
	},
] as const satisfies readonly SectionRow<MockApi>[];

export type SandboxSection = (typeof sandboxRows)[number]["name"];

/** The sections about one mock. */
export const sandboxSections = (
	api: MockApi,
): readonly Section<SandboxSection>[] =>
	sectionsFrom<MockApi, SandboxSection>(sandboxRows, api);
