/** What the worker stands on; handed in, so that all of it can be tried without a browser. */
export interface Surroundings {
	/** The whole address of the base path, with its last slash. */
	readonly scope: string;
	/** The edition that this worker was built with. */
	readonly edition: string;
	readonly caches: CacheStorage;
	readonly fetch: (address: string, how?: RequestInit) => Promise<Response>;
}

/** The path below the base path; undefined for everything else. */
export function pathBelow(
	{ scope }: Pick<Surroundings, "scope">,
	address: string,
): string | undefined {
	const [plain = ""] = address.split(/[?#]/);
	return plain.startsWith(scope) ? plain.slice(scope.length) : undefined;
}

/** Whether a path is that of a page. */
export const isPage = (path: string): boolean =>
	path === "" || path.endsWith("/");
