import { chosenGuides } from "./choices.ts";
import { dropEditions, editionsKept, openEdition } from "./editions.ts";
import { isFull, keepPages } from "./keep-pages.ts";
import { fetchList } from "./lists.ts";
import { pagesIn } from "./marked.ts";
import { pagesOf } from "./opened.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Brings into a new edition every page that older ones have, so that the reader loses none by it; what has not changed is
 * copied. Rejects without a network: the browser then tries the new edition again later.
 */
export async function carryOver(here: Surroundings): Promise<void> {
	const older = (await editionsKept(here)).filter(
		(edition) => edition !== here.edition,
	);
	const wanted = new Map<string, Set<string>>();
	for (const edition of older)
		for (const { path, group } of await pagesIn(
			here,
			await openEdition(here, edition),
		))
			wanted.set(group, (wanted.get(group) ?? new Set()).add(path));
	const chosen = await chosenGuides(here);
	try {
		for (const [group, paths] of wanted) {
			const list = await fetchList(here, group);
			// A guide that is gone has nothing to bring; one that the reader keeps is brought with its new pages.
			if (!list) continue;
			const pages = chosen.has(group) ? list.pages : pagesOf(list, paths);
			await keepPages(here, list, pages);
		}
	} catch (error) {
		// Without room for two editions the old one serves until it is dropped.
		if (!isFull(error)) throw error;
	}
	// The first is the one whose worker is at work; those between were never seen.
	const { length } = await editionsKept(here);
	await dropEditions(
		here,
		(edition, place) =>
			place > 0 && place < length - 1 && edition !== here.edition,
	);
}
