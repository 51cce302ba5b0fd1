/** One cache that lives in memory, as far as the worker uses caches. Full after so many entries. */
class MemoryCache {
	readonly entries = new Map<string, Response>();
	readonly room: () => boolean;

	constructor(room: () => boolean) {
		this.room = room;
	}

	async match(address: string | Request): Promise<Response | undefined> {
		return this.entries.get(addressOf(address))?.clone();
	}

	async put(address: string | Request, response: Response): Promise<void> {
		if (!this.room())
			throw new DOMException("The quota is used up.", "QuotaExceededError");
		this.entries.set(addressOf(address), response);
	}

	async delete(address: string | Request): Promise<boolean> {
		return this.entries.delete(addressOf(address));
	}

	async keys(): Promise<readonly Request[]> {
		return [...this.entries.keys()].map((address) => new Request(address));
	}
}

const addressOf = (address: string | Request): string =>
	typeof address === "string" ? address : address.url;

/** The caches of a browser, in memory: full after `most` entries in all of them. */
export function memoryCaches(most = Number.POSITIVE_INFINITY): CacheStorage {
	const caches = new Map<string, MemoryCache>();
	const room = () =>
		[...caches.values()].reduce((sum, { entries }) => sum + entries.size, 0) <
		most;
	const storage = {
		open: async (name: string) => {
			const cache = caches.get(name) ?? new MemoryCache(room);
			caches.set(name, cache);
			return cache;
		},
		keys: async () => [...caches.keys()],
		delete: async (name: string) => caches.delete(name),
	};
	return storage as unknown as CacheStorage;
}
