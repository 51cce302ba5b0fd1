import { chosenGuides } from "./choices.ts";
import { dropEditions, editionsKept, openEdition } from "./editions.ts";
import { isFull, keepPages } from "./keep-pages.ts";
import { fetchList } from "./lists.ts";
import { type MarkedPage, pagesIn, pathsByGroup } from "./marked.ts";
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
	const pages: MarkedPage[] = [];
	for (const edition of older)
		pages.push(...(await pagesIn(here, await openEdition(here, edition))));
	const chosen = await chosenGuides(here);
	try {
		for (const [group, paths] of pathsByGroup(pages)) {
			const list = await fetchList(here, group);
			// A guide that is gone has nothing to bring; one that the reader keeps is brought with its new pages.
			if (!list) continue;
			await keepPages(
				here,
				list,
				chosen.has(group) ? list.pages : pagesOf(list, paths),
			);
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
