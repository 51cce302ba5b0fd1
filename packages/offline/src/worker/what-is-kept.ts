import type { OfflineList, SiteList } from "../list.ts";
import type { Kept, KeptPage } from "../messages.ts";
import { chosenGuides, unchoose } from "./choices.ts";
import { editionsKept, openEdition } from "./editions.ts";
import { anyList, keptList } from "./lists.ts";
import { pagesIn } from "./marked.ts";
import { sweep } from "./room.ts";
import type { Surroundings } from "./surroundings.ts";

/** What this browser has of the site: the guides that can be kept, and the pages that are. */
export async function whatIsKept(here: Surroundings): Promise<Kept> {
	const site = await anyList<SiteList>(here, "site");
	const chosen = await chosenGuides(here);
	const lists = new Map<string, OfflineList | undefined>();
	const pages = new Map<string, KeptPage>();
	for (const edition of await editionsKept(here))
		for (const { path, group } of await pagesIn(
			here,
			await openEdition(here, edition),
		)) {
			if (!lists.has(group)) lists.set(group, await keptList(here, group));
			const title = lists
				.get(group)
				?.pages.find((page) => page.path === path)?.title;
			pages.set(path, { path, group, title: title ?? path });
		}
	return {
		guides: (site?.guides ?? []).map((guide) => ({
			...guide,
			isKept: chosen.has(guide.id),
		})),
		pages: [...pages.values()],
	};
}

/** Lets a whole guide go, in every edition. */
export async function forgetGuide(
	here: Surroundings,
	guide: string,
): Promise<void> {
	await unchoose(here, guide);
	for (const edition of await editionsKept(here)) {
		const cache = await openEdition(here, edition);
		for (const { path, group } of await pagesIn(here, cache))
			if (group === guide) await cache.delete(here.scope + path);
		await sweep(here, cache);
	}
}
