import {
	type ListedPage,
	listPath,
	metaContent,
	type OfflineList,
} from "../list.ts";
import { findKept, openEdition } from "./editions.ts";
import { markHeader } from "./marked.ts";
import { makeRoom } from "./room.ts";
import type { Surroundings } from "./surroundings.ts";

/** Requests under way at once: enough for a fast connection, few enough for what the reader does meanwhile. */
const atOnce = 4;

/**
 * Keeps pages with everything they can fetch. The page itself comes last: a page that is kept is complete. Rejects when
 * something cannot be fetched, when the host has another edition by now, or when there is no room even after old things
 * have gone.
 */
export async function keepPages(
	here: Surroundings,
	list: OfflineList,
	pages: readonly ListedPage[],
	progressed: (done: number, of: number) => void = () => {},
): Promise<void> {
	const files = [...new Set(pages.flatMap(({ files }) => files))].flatMap(
		(at) => list.files[at]?.[0] ?? [],
	);
	const into: Target = {
		here,
		cache: await openEdition(here, list.edition),
		spared: [...files, listPath(list.group)],
	};
	const of = files.length + pages.length;
	let done = 0;
	const step = (work: Promise<void>) => work.then(() => progressed(++done, of));
	await eachOf(files, (path) => step(keepFile(into, path)));
	await eachOf(pages, (page) => step(keepPage(into, list.group, page)));
}

/** Where pages are kept, and which files must stay while that goes on. */
interface Target {
	readonly here: Surroundings;
	readonly cache: Cache;
	readonly spared: readonly string[];
}

async function keepFile(into: Target, path: string): Promise<void> {
	const { here, cache } = into;
	const address = here.scope + path;
	if (await cache.match(address)) return;
	// Named after its content, so that the one of another edition is the same.
	const known = path.startsWith("_astro/")
		? await findKept(here, path)
		: undefined;
	await put(into, address, known ?? (await fetched(here, address)));
}

async function keepPage(
	into: Target,
	group: string,
	{ path, mark }: ListedPage,
): Promise<void> {
	const { here, cache } = into;
	const address = here.scope + path;
	const content = metaContent(group, mark);
	const kept = await cache.match(address);
	if (kept?.headers.get(markHeader) === content) return;
	const response = await fetched(here, address, { cache: "no-cache" });
	const html = await response.text();
	if (!html.includes(content))
		throw new Error(`The host has another edition of ${path} by now.`);
	const headers = new Headers(response.headers);
	headers.set(markHeader, content);
	await put(into, address, new Response(html, { headers }));
}

async function fetched(
	here: Surroundings,
	address: string,
	how?: RequestInit,
): Promise<Response> {
	const response = await here.fetch(address, how);
	if (response.status !== 200)
		throw new Error(`${address}: ${response.status}`);
	return response;
}

/** Puts an answer into a cache; a full storage is cleared of what the reader did not ask for, and tried once more. */
async function put(
	{ here, cache, spared }: Target,
	address: string,
	response: Response,
): Promise<void> {
	const again = response.clone();
	try {
		await cache.put(address, response);
	} catch (error) {
		if (!isFull(error)) throw error;
		await makeRoom(here, cache, spared);
		await cache.put(address, again);
	}
}

/** Whether the browser gives no more room. */
export const isFull = (error: unknown): boolean =>
	(error as { name?: unknown } | null)?.name === "QuotaExceededError";

async function eachOf<Item>(
	items: readonly Item[],
	work: (item: Item) => Promise<void>,
): Promise<void> {
	const waiting = [...items].reverse();
	const next = async (): Promise<void> => {
		for (let item = waiting.pop(); item !== undefined; item = waiting.pop())
			await work(item);
	};
	await Promise.all(Array.from({ length: atOnce }, next));
}
