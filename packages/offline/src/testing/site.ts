import { listPath, metaContent, type OfflineList } from "../list.ts";
import type { Surroundings } from "../worker/surroundings.ts";
import { memoryCaches } from "./memory-caches.ts";

const scope = "https://site.example/handbook/";

/** A host with one guide of some pages, each with a file of its own and one that all share, and the pages of the shell. */
export class Host {
	edition = "one";
	marks: Readonly<Record<string, string>> = {};
	reachable = true;
	/** What was asked for, below the base path. */
	readonly asked: string[] = [];
	readonly #pages: readonly string[];

	constructor(pages: readonly string[]) {
		this.#pages = pages;
	}

	list(group: string): OfflineList {
		const paths = group === "site" ? ["", "offline/"] : this.#pages;
		return {
			edition: this.edition,
			group,
			files: [
				["_astro/shared.js", 10],
				...paths.map((path) => [this.#fileOf(path), 10] as const),
			],
			pages: paths.map((path, at) => ({
				path,
				title: path,
				bytes: 100,
				mark: this.#markOf(path),
				files: [0, at + 1],
			})),
		};
	}

	readonly fetch = async (address: string): Promise<Response> => {
		if (!this.reachable) throw new TypeError("Failed to fetch");
		const path = address.slice(scope.length);
		this.asked.push(path);
		for (const group of ["site", "guide"]) {
			const list = this.list(group);
			if (path === listPath(group)) return Response.json(list);
			const page = list.pages.find((page) => page.path === path);
			if (page)
				return new Response(`<html>${metaContent(group, page.mark)}</html>`);
			if (list.files.some(([file]) => file === path)) return new Response(path);
		}
		return new Response("", { status: 404 });
	};

	/** A worker of the host's edition in a browser with these caches. */
	worker(caches: CacheStorage = memoryCaches()): Surroundings {
		return { scope, edition: this.edition, caches, fetch: this.fetch };
	}

	#markOf(path: string): string {
		return this.marks[path] ?? "old";
	}

	#fileOf(path: string): string {
		return `_astro/${path.replaceAll("/", "-")}${this.#markOf(path)}.js`;
	}
}
