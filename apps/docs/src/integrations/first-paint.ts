import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { minifySync } from "rolldown/utils";
import { buildTargets } from "../browsers.ts";
import { eachFile } from "./each-file.ts";

/**
 * Lets each page be painted early and in one go: only what its text is painted with holds it up, and the first screen
 * comes whole, where the browser would show the header as soon as it has read that far.
 */
export function firstPaint(): AstroIntegration {
	return {
		name: "first-paint",
		hooks: {
			"astro:build:done": async ({ dir }) => {
				const isPage = (name: string) => name.endsWith(".html");
				await eachFile(fileURLToPath(dir), isPage, async (path) => {
					const html = await readFile(path, "utf8");
					await writeFile(
						path,
						withFirstScreen(
							withSmallScripts(withoutIslandStyles(withLateScripts(html))),
						),
					);
				});
			},
		},
	};
}

/** What serves every page, and not the tool that it is about. */
const ofEveryPage =
	/\/(Search|MobileTableOfContents|TableOfContents|StartOffline|StartStandings)\.astro_/;

/**
 * The page with a low priority for every module that it names: a page is complete without them, and a browser fetches a
 * module as urgently as a style unless it is told otherwise. Those of every page are named in `data-late`, from where
 * src/components/chrome/LateScripts.astro fetches them.
 */
export const withLateScripts = (html: string): string =>
	html.replace(/<script type="module" src="([^"]*)">/g, (_, source: string) =>
		ofEveryPage.test(source)
			? `<script type="text/plain" data-late="${source}">`
			: `<script type="module" fetchpriority="low" src="${source}">`,
	);

/** The page without the styles of the code editor, which islands fetch along with it: Astro names them on every page. */
export const withoutIslandStyles = (html: string): string =>
	html.replace(/<link rel="stylesheet" href="[^"]*\/code-editor\.[^"]*">/g, "");

/**
 * The page with the scripts that Starlight and we write into it as short as they get; Astro leaves them as they are. Modules
 * are short already.
 */
export const withSmallScripts = (html: string): string =>
	html.replace(
		/(<script(?: aria-hidden="true")?>)([\s\S]*?)(?=<\/script>)/g,
		(_, start: string, script: string) => start + minified(script),
	);

const minifiedBefore = new Map<string, string>();

function minified(script: string): string {
	const before = minifiedBefore.get(script);
	if (before !== undefined) return before;
	const { code, errors } = minifySync("inline.js", script, {
		module: false,
		// What it is shortened to must be understood wherever the page is still styled.
		compress: { target: buildTargets.style },
	});
	const [error] = errors;
	if (error)
		throw new Error(
			`A script written into a page cannot be read: ${error.message}\n${script}`,
		);
	minifiedBefore.set(script, code);
	return code;
}

/** About as many letters as fit on the first screen of a desk. */
const firstScreen = 1500;

/**
 * The page with the word that nothing is painted before the first screen has been read: up to the first heading with that
 * many letters before it, or to the foot of the page. Browsers that do not know the word do as they always do.
 */
export function withFirstScreen(html: string): string {
	const main = html.indexOf("<main");
	const next = [
		...html.slice(main).matchAll(/<h[23]\b[^>]*\sid="([^"]+)"/g),
	].find(
		({ index }) => lettersIn(html.slice(main, main + index)) >= firstScreen,
	);
	return html.replace(
		"<link ",
		() =>
			`<link rel="expect" href="#${next?.[1] ?? "page-foot"}" blocking="render"><link `,
	);
}

const lettersIn = (html: string): number =>
	html
		.replace(/<(script|style|svg|template)\b[\s\S]*?<\/\1>|<[^>]+>/g, "")
		.replace(/\s+/g, " ").length;
