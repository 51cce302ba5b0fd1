import { issueHeadings, issueTypes } from "../authors/issues.ts";
import { languageParts } from "../authors/schema-reference.ts";
import { guideOf } from "../guide/guide.ts";
import type { Heading } from "../guide/headings.ts";
import { pagesOf } from "../guide/page-kinds.ts";
import { processes } from "../guide/processes.ts";

const repository = "https://github.com/slipway-handbook/slipway";

/** A page that no file holds. */
export interface GeneratedPage {
	/** The address without slashes at its ends. */
	readonly id: string;
	readonly headings: readonly Heading[];
	/** Front matter, as a written page would have it. */
	readonly data: Readonly<Record<string, unknown>>;
}

/** All generated pages: the guides, the issue codes and the definition reference. */
export function generatedPages(): readonly GeneratedPage[] {
	return [...guidePages(), ...issuePages(), referencePage()];
}

function guidePages(): readonly GeneratedPage[] {
	return processes.flatMap((process) =>
		pagesOf(guideOf(process)).map(({ path, title, description, headings }) => ({
			id: path,
			headings,
			data: {
				title,
				description,
				editUrl: `${repository}/edit/main/packages/core/src/providers/${process.id}/`,
				guide: { process: process.id, path },
			},
		})),
	);
}

function issuePages(): readonly GeneratedPage[] {
	return issueTypes.map(({ type }) => ({
		id: `errors/${type.code}`,
		headings: issueHeadings,
		data: {
			title: type.title,
			description: `The issue code ${type.code}: ${type.meaning}`,
			editUrl: `${repository}/edit/main/packages/core/src/errors/`,
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
			editUrl: `${repository}/edit/main/packages/core/src/process/schema/`,
			reference: true,
		},
	};
}
