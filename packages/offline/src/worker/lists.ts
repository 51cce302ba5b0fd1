import { listPath, type OfflineList } from "../list.ts";
import { findKept, openEdition } from "./editions.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * The list of a group as the host has it now, kept in the edition that it belongs to. Undefined where the host has none;
 * rejects without a network.
 */
export async function fetchList<List extends OfflineList = OfflineList>(
	here: Surroundings,
	group: string,
): Promise<List | undefined> {
	const address = here.scope + listPath(group);
	const response = await here.fetch(address, { cache: "no-cache" });
	if (!response.ok) return undefined;
	const copy = response.clone();
	const list: List = await response.json();
	const cache = await openEdition(here, list.edition);
	// Without room for it, only titles and sizes are missing later.
	await cache.put(address, copy).catch(() => {});
	return list;
}

/** The list of a group as it was kept last. */
export async function keptList<List extends OfflineList = OfflineList>(
	here: Surroundings,
	group: string,
): Promise<List | undefined> {
	return (await findKept(here, listPath(group)))?.json();
}

/** As the host has it, or else as it was kept. */
export async function anyList<List extends OfflineList = OfflineList>(
	here: Surroundings,
	group: string,
): Promise<List | undefined> {
	return (
		(await fetchList<List>(here, group).catch(() => undefined)) ??
		(await keptList<List>(here, group))
	);
}
