import type { Surroundings } from "./surroundings.ts";

/** Several sites can share an origin, each below its own path. */
const named = ({ scope }: Surroundings, what: string) =>
	`slipway ${new URL(scope).pathname}: ${what}`;

const editionPrefix = (here: Surroundings) => named(here, "edition ");

/** The editions that are kept, wholly or in part, oldest first. */
export async function editionsKept(
	here: Surroundings,
): Promise<readonly string[]> {
	const prefix = editionPrefix(here);
	return (await here.caches.keys())
		.filter((name) => name.startsWith(prefix))
		.map((name) => name.slice(prefix.length));
}

export function openEdition(
	here: Surroundings,
	edition: string,
): Promise<Cache> {
	return here.caches.open(editionPrefix(here) + edition);
}

/** What pages fetched on the way and no list names: holidays of a region, results of the search. */
export function openFetched(here: Surroundings): Promise<Cache> {
	return here.caches.open(named(here, "fetched"));
}

/** The guides that the reader keeps, each with the edition that is complete. */
export function openChoices(here: Surroundings): Promise<Cache> {
	return here.caches.open(named(here, "choices"));
}

/** A file or page below the base path, from the newest edition that has it. */
export async function findKept(
	here: Surroundings,
	path: string,
): Promise<Response | undefined> {
	for (const edition of (await editionsKept(here)).toReversed()) {
		const cache = await openEdition(here, edition);
		const found = await cache.match(here.scope + path, { ignoreVary: true });
		if (found) return found;
	}
	return undefined;
}

/** Drops the editions that fit. Only files of the site are in them: what the reader wrote is elsewhere. */
export async function dropEditions(
	here: Surroundings,
	fits: (edition: string, place: number) => boolean,
): Promise<void> {
	const editions = await editionsKept(here);
	await Promise.all(
		editions
			.filter(fits)
			.map((edition) => here.caches.delete(editionPrefix(here) + edition)),
	);
}
