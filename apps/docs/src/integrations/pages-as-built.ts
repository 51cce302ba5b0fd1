import { readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { markdownOfPage } from "../markdown/markdown-of-page.ts";
import { eachFile } from "./each-file.ts";
import { everythingListed } from "./everything-listed.ts";
import { writeSearchIndex } from "./search-index.ts";

/**
 * What is read from the pages as they were built: every page's Markdown, at the page's own address with `.md` in place of
 * the last slash, all that `llms.txt` lists in one file, and beside that, in a process of its own, the index of the search.
 * In development the Markdown of a page is read when it is asked for, and there is no search.
 */
export function pagesAsBuilt(): AstroIntegration {
	let base = "/";
	return {
		name: "pages-as-built",
		hooks: {
			"astro:config:done": ({ config }) => {
				base = `${config.base.replace(/\/$/, "")}/`;
			},
			"astro:server:setup": ({ server }) => {
				server.middlewares.use(async (request, response, next) => {
					const asked = new URL(request.url ?? "/", "http://localhost");
					if (!asked.pathname.endsWith(".md")) return next();
					const page = asked.pathname.replace(/(\/index)?\.md$/, "/");
					const origin = `http://${request.headers.host}`;
					const html = await (await fetch(new URL(page, origin))).text();
					if (!html.includes("<main")) return next();
					response.setHeader("content-type", "text/markdown; charset=utf-8");
					response.end(markdownOfPage(html, { page, base }));
				});
			},
			"astro:build:done": async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const [count, found] = await Promise.all([
					writeMarkdown(root, base),
					writeSearchIndex(root),
				]);
				logger.info(`${count} pages as Markdown, ${found} in the search`);
			},
		},
	};
}

async function writeMarkdown(root: string, base: string): Promise<number> {
	const count = await eachFile(
		root,
		(name) => /(^|[\\/])index\.html$/.test(name),
		async (path) => {
			const folder = relative(root, join(path, "..")).replaceAll(sep, "/");
			const page = folder === "" ? base : `${base}${folder}/`;
			await writeFile(
				join(root, `${folder || "index"}.md`),
				markdownOfPage(await readFile(path, "utf8"), { page, base }),
			);
		},
	);
	await everythingListed(root, base);
	return count;
}
