/*
 * Pagefind's interface loads “pagefind.js” from wherever it is told. This one stands between: what is found in the guide
 * that the reader is in comes first.
 */
import * as pagefind from "../pagefind/pagefind.js";

export * from "../pagefind/pagefind.js";

/** Which guide a page belongs to is for the order alone, not a choice to show. */
export const filters = async () => ({});

export async function search(term, options) {
	const found = await pagefind.search(term, options);
	const guide = document.querySelector("[data-integrations]")?.dataset
		.integrations;
	if (!guide) return found;
	const own = await pagefind.search(term, { ...options, filters: { guide } });
	const ids = new Set(own.results.map(({ id }) => id));
	return {
		...found,
		filters: {},
		results: [
			...own.results,
			...found.results.filter(({ id }) => !ids.has(id)),
		],
	};
}
