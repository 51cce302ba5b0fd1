import { groupOf } from "../list.ts";
import { isPage, pathBelow, type Surroundings } from "./surroundings.ts";

/** Which group and which edition of a page is kept. */
export const markHeader = "x-slipway-page";

/** A page that is kept, with the group that it belongs to. */
export interface MarkedPage {
	readonly path: string;
	readonly group: string;
}

/** The paths of pages, by the group that they belong to. */
export const pathsByGroup = (
	pages: readonly MarkedPage[],
): ReadonlyMap<string, ReadonlySet<string>> =>
	new Map(
		[...Map.groupBy(pages, ({ group }) => group)].map(([group, all]) => [
			group,
			new Set(all.map(({ path }) => path)),
		]),
	);

/** The pages in a cache, those that were kept first at the beginning. */
export async function pagesIn(
	here: Surroundings,
	cache: Cache,
): Promise<readonly MarkedPage[]> {
	const pages: MarkedPage[] = [];
	for (const { url } of await cache.keys()) {
		const path = pathBelow(here, url);
		if (path === undefined || !isPage(path)) continue;
		const mark = (await cache.match(url))?.headers.get(markHeader);
		if (mark) pages.push({ path, group: groupOf(mark) });
	}
	return pages;
}
