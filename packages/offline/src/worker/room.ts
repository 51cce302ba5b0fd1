import { listPath, type OfflineList, shellPaths } from "../list.ts";
import { chosenGuides } from "./choices.ts";
import { openFetched } from "./editions.ts";
import { pagesIn, pathsByGroup } from "./marked.ts";
import { isPage, pathBelow, type Surroundings } from "./surroundings.ts";

/** Pages that are kept because they were opened; guides that the reader keeps come on top. */
export const mostVisited = 60;

/** Answers that are kept beside pages and their files. */
const mostFetched = 150;

/**
 * Clears a cache of every page that the reader only opened, and of what was fetched on the way. Files of pages that are
 * just being kept are spared.
 */
export async function makeRoom(
	here: Surroundings,
	cache: Cache,
	spared: readonly string[],
): Promise<void> {
	await keepAtMost(here, cache, 0, spared);
	const fetched = await openFetched(here);
	for (const request of await fetched.keys()) await fetched.delete(request);
}

/** Lets the pages go that were kept first, once there are more than so many, and the files that no page needs then. */
export async function keepAtMost(
	here: Surroundings,
	cache: Cache,
	most: number,
	spared: readonly string[] = [],
): Promise<void> {
	const chosen = await chosenGuides(here);
	const pages = await pagesIn(here, cache);
	const opened = pages.filter(
		({ path, group }) => !chosen.has(group) && !shellPaths.includes(path),
	);
	const leaving = opened.slice(0, Math.max(0, opened.length - most));
	if (leaving.length === 0) return;
	for (const { path } of leaving) await cache.delete(here.scope + path);
	await sweep(here, cache, spared);
}

/** Deletes the files of a cache that no page in it needs. */
export async function sweep(
	here: Surroundings,
	cache: Cache,
	spared: readonly string[] = [],
): Promise<void> {
	const needed = new Set(spared);
	for (const [group, kept] of pathsByGroup(await pagesIn(here, cache))) {
		const found = await cache.match(here.scope + listPath(group));
		// Without its list nobody knows what a page needs: nothing goes.
		if (!found) return;
		const list: OfflineList = await found.json();
		needed.add(listPath(group));
		for (const { path, files } of list.pages)
			if (kept.has(path))
				for (const at of files) needed.add(list.files[at]?.[0] ?? "");
	}
	for (const request of await cache.keys()) {
		const path = pathBelow(here, request.url) ?? "";
		if (!isPage(path) && !needed.has(path)) await cache.delete(request);
	}
}

/** Keeps what was fetched on the way from growing without end. */
export async function boundFetched(cache: Cache): Promise<void> {
	const kept = await cache.keys();
	for (const request of kept.slice(0, Math.max(0, kept.length - mostFetched)))
		await cache.delete(request);
}
