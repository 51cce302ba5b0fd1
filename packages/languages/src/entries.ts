import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Entry } from "./catalogue.ts";
import { findMessages } from "./find/find.ts";
import { findTitles } from "./find/titles.ts";
import { folders, isInScope, isPage, isText } from "./scope.ts";

const textsOf = (path: string, source: string) =>
	isText(path)
		? [
				...findTitles(source),
				...(isPage(path) ? findMessages(path, source) : []),
			]
		: findMessages(path, source);

/** All texts of the interface, in order of the files that say them first and of their places there. */
export function entriesOf(root: string): readonly Entry[] {
	const entries = new Map<string, Entry & { files: string[] }>();
	const paths = folders
		.flatMap((folder) =>
			globSync(
				folder.endsWith(".ts")
					? folder
					: `${folder}/**/*.{ts,tsx,astro,md,mdx}`,
				{ cwd: root },
			),
		)
		.filter(isInScope)
		.toSorted();
	for (const path of paths)
		for (const { text, plural, form } of textsOf(
			path,
			readFileSync(join(root, path), "utf8"),
		)) {
			if (form === "locale") continue;
			const key = JSON.stringify([text, plural ?? null]);
			const entry = entries.get(key);
			if (!entry)
				entries.set(key, {
					text,
					...(plural !== undefined && { plural }),
					files: [path],
				});
			else if (!entry.files.includes(path)) entry.files.push(path);
		}
	return [...entries.values()];
}
