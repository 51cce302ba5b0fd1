import { openChoices } from "./editions.ts";
import { pathBelow, type Surroundings } from "./surroundings.ts";

/** The guides that the reader keeps as a whole, each with the edition that is complete. */
export async function chosenGuides(
	here: Surroundings,
): Promise<ReadonlyMap<string, string>> {
	const cache = await openChoices(here);
	const chosen = new Map<string, string>();
	for (const request of await cache.keys()) {
		const guide = pathBelow(here, request.url);
		const edition = await (await cache.match(request))?.text();
		if (guide !== undefined && edition !== undefined)
			chosen.set(guide, edition);
	}
	return chosen;
}

/** Notes that all of a guide is kept, in an edition. */
export async function choose(
	here: Surroundings,
	guide: string,
	edition: string,
): Promise<void> {
	await (await openChoices(here)).put(
		here.scope + guide,
		new Response(edition),
	);
}

export async function unchoose(
	here: Surroundings,
	guide: string,
): Promise<void> {
	await (await openChoices(here)).delete(here.scope + guide);
}
