import { readFile } from "node:fs/promises";
import { relative, sep } from "node:path";
import type { Catalogue } from "./catalogue.ts";
import { findMessages } from "./find/find.ts";
import { isForOthers, isInScope, isPage, isText } from "./scope.ts";
import { writeTranslations } from "./write.ts";

/** What of Vite's plugins this one is. */
interface Plugin {
	readonly name: string;
	readonly enforce: "pre";
	readonly resolveId: (
		this: Resolving,
		source: string,
		importer: string | undefined,
	) => Promise<string | null>;
	readonly load: (id: string) => Promise<{ code: string; map: object } | null>;
}

/** What Vite lends to a plugin that is asked where an import leads. */
interface Resolving {
	readonly resolve: (
		source: string,
		importer: string,
		options: { readonly skipSelf: true },
	) => Promise<{ readonly id: string } | null>;
}

/** Ends the name of a module that stays in English, beside its translated one. */
const asWritten = "?as-written";

/**
 * Builds an edition in another language: what the interface says is replaced in the sources as they are read, so that
 * no language is decided, and no catalogue is carried, in the browser.
 *
 * @param root of the repository.
 * @param jsxRuntime the file that stands for React’s own, and marks what stays in English.
 */
export function edition(
	catalogue: Catalogue,
	root: string,
	jsxRuntime?: string,
): Plugin {
	const pathOf = (id: string) => relative(root, id).split(sep).join("/");
	return {
		name: "slipway:edition",
		enforce: "pre",
		async resolveId(source, importer) {
			if (importer === undefined) return null;
			if (source === "react/jsx-runtime" && importer !== jsxRuntime)
				return isInScope(pathOf(importer)) ? (jsxRuntime ?? null) : null;
			if (!(importer.endsWith(asWritten) || isForOthers(pathOf(importer))))
				return null;
			const id = (await this.resolve(source, importer, { skipSelf: true }))?.id;
			if (id === undefined || isForOthers(pathOf(id))) return null;
			// What says nothing itself may import what does, in the same package.
			return source.startsWith(".") || isInScope(pathOf(id))
				? `${id}${asWritten}`
				: null;
		},
		// Sources themselves, before Astro compiles its own.
		async load(id) {
			const path = pathOf(id);
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
