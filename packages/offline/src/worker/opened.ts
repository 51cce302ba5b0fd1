import {
	groupOf,
	type ListedPage,
	metaContent,
	type OfflineList,
	shellPaths,
} from "../list.ts";
import type { OpenPage } from "../messages.ts";
import { choose, chosenGuides } from "./choices.ts";
import { dropEditions, openEdition } from "./editions.ts";
import { keepPages } from "./keep-pages.ts";
import { anyList, fetchList } from "./lists.ts";
import { keepAtMost, mostVisited } from "./room.ts";
import type { Surroundings } from "./surroundings.ts";

/** Keeps a page that the reader has opened, and the way to what is kept. Rejects without a network. */
export async function keepOpened(
	here: Surroundings,
	{ path, page: content }: OpenPage,
): Promise<void> {
	const list = await fetchList(here, groupOf(content));
	const page = list?.pages.find((each) => each.path === path);
	if (!list || !page) return;
	await keepShell(here, list.edition);
	await keepPages(here, list, [page]);
	await keepAtMost(here, await openEdition(here, list.edition), mostVisited);
}

async function keepShell(here: Surroundings, edition: string): Promise<void> {
	const cache = await openEdition(here, edition);
	const kept = await Promise.all(
		shellPaths.map((path) => cache.match(here.scope + path)),
	);
	if (kept.every(Boolean)) return;
	const list = await fetchList(here, "site");
	if (list) await keepPages(here, list, pagesOf(list, shellPaths));
}

/**
 * Once the host's edition is this worker's own: completes in it the guides that the reader keeps, and drops other
 * editions. Only called when no other window may still show one of them.
 */
export async function settle(
	here: Surroundings,
	{ page: content }: OpenPage,
): Promise<void> {
	const list = await anyList(here, groupOf(content));
	if (list?.edition !== here.edition) return;
	// A guide that is gone keeps nobody from the newer edition.
	for (const [guide, edition] of await chosenGuides(here))
		if (edition !== here.edition && (await fetchList(here, guide)))
			await keepGuide(here, guide);
	await dropEditions(here, (edition) => edition !== here.edition);
}

/** Keeps every page of a guide, and notes that the reader wants it kept. Rejects like `keepPages`. */
export async function keepGuide(
	here: Surroundings,
	guide: string,
	progressed?: (done: number, of: number) => void,
): Promise<void> {
	const list = await fetchList(here, guide);
	if (!list) throw new Error(`The host has no guide “${guide}”.`);
	await keepPages(here, list, list.pages, progressed);
	await choose(here, guide, list.edition);
}

/** The pages of a list that are at these paths. */
export function pagesOf(
	list: OfflineList,
	paths: Iterable<string>,
): readonly ListedPage[] {
	const wanted = new Set(paths);
	return list.pages.filter(({ path }) => wanted.has(path));
}

/** Whether the page in the reader's window is another in the host's edition. */
export async function isOtherNow(
	here: Surroundings,
	{ path, page: content }: OpenPage,
): Promise<boolean> {
	const list = await anyList(here, groupOf(content));
	const mark = list?.pages.find((page) => page.path === path)?.mark;
	return list === undefined || metaContent(list.group, mark ?? "") !== content;
}
