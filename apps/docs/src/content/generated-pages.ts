import { groupHeadings, issueHeadings, issueTypes } from "../authors/issues.ts";
import { languageParts } from "../authors/schema-reference.ts";
import { commandLineHeadings } from "../guide/command-line.ts";
import { compareHeadings } from "../guide/compare/groups.ts";
import { guideOf } from "../guide/guide.ts";
import { pagesOf } from "../guide/page-kinds.ts";
import { processes } from "../guide/processes.ts";
import { type Heading, headingsOf } from "../guide/sections/section.ts";
import { editAddress } from "../repository.ts";
import { definedAt } from "./defined-at.ts";

/** A page that no file holds. */
export interface GeneratedPage {
	/** The address without slashes at its ends. */
	readonly id: string;
	readonly headings: readonly Heading[];
	/** Front matter, as a written page would have it. */
	readonly data: Readonly<Record<string, unknown>>;
}

/** All generated pages: the guides, the issue codes, the definition reference, the command line and the comparison. */
export async function generatedPages(): Promise<readonly GeneratedPage[]> {
	return [
		...(await guidePages()),
		issueIndexPage(),
		...issuePages(),
		referencePage(),
		commandLinePage(),
		comparePage(),
	];
}

async function guidePages(): Promise<readonly GeneratedPage[]> {
	const pages = processes.flatMap((process) =>
		pagesOf(guideOf(process)).map(async (page) => ({
			id: page.path,
			headings: headingsOf(page.sections),
			data: {
				title: page.title,
				description: page.description,
				sidebar: { label: page.label },
				editUrl: editAddress(await definedAt(process.id, page)) ?? false,
				guide: { process: process.id, path: page.path },
			},
		})),
	);
	return Promise.all(pages);
}

function issueIndexPage(): GeneratedPage {
	return {
		id: "errors",
		headings: groupHeadings,
		data: {
			title: "Codes for authors",
			description:
				"Every problem in a definition, or in a file of a reader's, that Slipway itself reports, by code.",
			editUrl: editAddress("packages/core/src/errors/catalogue.ts") ?? false,
			sidebar: { order: 0, label: "All codes" },
			issueIndex: true,
		},
	};
}

function issuePages(): readonly GeneratedPage[] {
	return issueTypes.map(({ type }) => ({
		id: `errors/${type.code}`,
		headings: issueHeadings,
		data: {
			title: type.title,
			description: `The issue code ${type.code}: ${type.meaning}`,
			editUrl: editAddress("packages/core/src/errors/catalogue.ts") ?? false,
			sidebar: { label: type.code },
			issue: type.code,
		},
	}));
}

function referencePage(): GeneratedPage {
	return {
		id: "authors/definition-reference",
		headings: languageParts().map(({ slug, title }) => ({
			depth: 2,
			slug,
			text: title,
		})),
		data: {
			title: "Definition reference",
			description: "Every key of a process definition, from the schema.",
			editUrl:
				editAddress("packages/core/src/process/schema/process.ts") ?? false,
			reference: true,
		},
	};
}

function commandLinePage(): GeneratedPage {
	return {
		id: "command-line",
		headings: commandLineHeadings,
		data: {
			title: "Command line",
			description:
				"Every command of slipway, each option with a sentence and an example.",
			editUrl: editAddress("packages/cli/src/table/index.ts") ?? false,
			commandLine: true,
		},
	};
}

function comparePage(): GeneratedPage {
	return {
		id: "compare",
		headings: compareHeadings,
		data: {
			title: "Compare providers",
			description:
				"All providers on one lifecycle: what each asks, who waits for whom, how long it takes, and what is still open.",
			editUrl: editAddress("apps/docs/src/guide/compare/groups.ts") ?? false,
			compare: true,
		},
	};
}
