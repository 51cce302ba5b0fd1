import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { eachFile } from "./each-file.ts";

/**
 * Lets a page's scripts come after what it is painted with. A page is complete without them, and a browser fetches a module
 * as urgently as a style unless it is told otherwise: on a slow line they would hold up the first sight of the text.
 */
export function lateScripts(): AstroIntegration {
	return {
		name: "late-scripts",
		hooks: {
			"astro:build:done": async ({ dir }) => {
				const isPage = (name: string) => name.endsWith(".html");
				await eachFile(fileURLToPath(dir), isPage, async (path) => {
					await writeFile(path, withLateScripts(await readFile(path, "utf8")));
				});
			},
		},
	};
}

/** The page with a low priority for every module that it names. */
export const withLateScripts = (html: string): string =>
	html.replace(
		/<script type="module" src=/g,
		'<script type="module" fetchpriority="low" src=',
	);
