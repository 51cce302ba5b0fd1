import { readFile } from "node:fs/promises";
import { relative, sep } from "node:path";
import type { Catalogue } from "./catalogue.ts";
import { findMessages } from "./find/find.ts";
import { isInScope, isPage, isText } from "./scope.ts";
import { writeTranslations } from "./write.ts";

/** What of Vite's plugins this one is. */
interface Plugin {
	readonly name: string;
	readonly enforce: "pre";
	readonly load: (id: string) => Promise<{ code: string; map: object } | null>;
}

/**
 * Builds an edition in another language: what the interface says is replaced in the sources as they are read, so that
 * no language is decided, and no catalogue is carried, in the browser.
 *
 * @param root of the repository.
 */
export function edition(catalogue: Catalogue, root: string): Plugin {
	return {
		name: "slipway:edition",
		enforce: "pre",
		// Sources themselves, before Astro compiles its own.
		async load(id) {
			const path = relative(root, id).split(sep).join("/");
			if (!isInScope(path) || (isText(path) && !isPage(path))) return null;
			const source = await readFile(id, "utf8");
			const edited = writeTranslations(
				source,
				findMessages(path, source),
				(message) =>
					message.form === "locale"
						? [catalogue.language]
						: catalogue.find(message, path),
			);
			return {
				code: edited.toString(),
				map: edited.generateMap({ source: id, hires: true }),
			};
		},
	};
}
