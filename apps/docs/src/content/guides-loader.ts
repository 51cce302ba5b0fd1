import type { Loader } from "astro/loaders";
import { guideOf } from "../guide/guide.ts";
import { pagesOf } from "../guide/page-kinds.ts";
import { processes } from "../guide/processes.ts";

const repository = "https://github.com/slipway-docs/slipway";

/**
 * The hand-written pages, and after them one entry for each page of each guide. An entry says which page it is; the page
 * itself is drawn straight from the definition (components/chrome/MarkdownContent.astro), so the store stays small.
 */
export function withGuides(written: Loader): Loader {
	return {
		name: "written-pages-and-guides",
		async load(context) {
			// First, because it removes the entries that it does not know
			await written.load(context);
			for (const process of processes)
				for (const page of pagesOf(guideOf(process))) {
					const id = page.path;
					// Starlight asks for a file; a name in the right folder will do
					const filePath = `src/content/docs/${id}.md`;
					const data = await context.parseData({
						id,
						filePath,
						data: {
							title: page.title,
							description: page.description,
							editUrl: `${repository}/edit/main/packages/core/src/providers/${process.id}/`,
							guide: { process: process.id, path: page.path },
						},
					});
					context.store.set({
						id,
						data,
						filePath,
						digest: context.generateDigest({ ...data }),
						rendered: { html: "", metadata: { headings: [...page.headings] } },
					});
				}
		},
	};
}
