import { PagefindUI as Real } from "@pagefind/default-ui/npm_dist/mjs/ui-core.mjs";
import { folderOfPart } from "./parts.ts";
import { offerPlaces } from "./places.ts";

export { keysAsked } from "./keys.ts";

/** Starlight's own, which it sets only where it writes the index itself. */
const ranking = {
	pageLength: 0.1,
	termFrequency: 0.1,
	termSaturation: 2,
	termSimilarity: 9,
	diacriticSimilarity: 0.8,
};

interface Options {
	readonly bundlePath: string;
	readonly baseUrl: string;
	readonly translations?: Readonly<Record<string, string>>;
}

/** Pagefind's interface over all indexes of the site. */
export class PagefindUI extends Real {
	constructor(options: Options) {
		const { bundlePath, baseUrl, translations } = options;
		super({
			...options,
			// Ours, which hands on to Pagefind's own beside it.
			bundlePath: bundlePath.replace(/pagefind\/$/, "search/"),
			ranking,
			mergeIndex: Array.from({ length: SEARCH_PARTS - 1 }, (_, index) => ({
				bundlePath: bundlePath + folderOfPart(index + 1),
				baseUrl,
				ranking,
			})),
			translations: {
				...translations,
				placeholder: "Page, task, error code",
			},
			// The index holds the parts of a word with a hyphen, not the whole: “go-live” is what “go live” is.
			processTerm: (term: string) => term.replace(/[-\u2010\u2011]/g, " "),
		});
		const dialog =
			document.querySelector<HTMLDialogElement>("site-search dialog");
		if (dialog) offerPlaces(dialog);
	}
}
