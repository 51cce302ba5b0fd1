import { type MockApi, unplayedOf } from "@slipway/sandbox/engine";
import { type Section, type SectionRow, sectionsFrom } from "./section.ts";

/** The sections about one mock of a provider. */
export const sandboxRows = [
	{ name: "console", title: ({ title }) => title },
	{ name: "credentials", depth: 3, title: "Fake credentials" },
	{ name: "own-code", depth: 3, title: "From your own code" },
	{
		name: "calls",
		depth: 3,
		title: "Calls to you",
		when: ({ partner }) => partner !== undefined,
	},
	{ name: "operations", depth: 3, title: "What it answers" },
	{
		name: "unplayed",
		depth: 3,
		title: "Documented, and not played here",
		when: ({ published }) => unplayedOf(published).length > 0,
	},
] as const satisfies readonly SectionRow<MockApi>[];

export type SandboxSection = (typeof sandboxRows)[number]["name"];

/** The sections about one mock, each under an address of its own. */
export const sandboxSections = (
	api: MockApi,
): readonly Section<SandboxSection>[] =>
	sectionsFrom<MockApi, SandboxSection>(
		sandboxRows,
		api,
		(name) => `${name}-${api.id}`,
	);
