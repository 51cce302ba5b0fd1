import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { textsOnlyIn } from "../support/page-texts.ts";
import { allPages, siteFolder } from "../support/site.ts";
import { expect, test } from "../support/test.ts";

test("every link in the Markdown of a page leads somewhere from where the Markdown stands", () => {
	const files = readdirSync(siteFolder, { recursive: true })
		.map((name) => String(name).replaceAll("\\", "/"))
		.filter((name) => name.endsWith(".md") || name.endsWith("llms.txt"));
	expect(files.length).toBeGreaterThan(50);
	const broken = files.flatMap((name) =>
		linksIn(readFileSync(join(siteFolder, name), "utf8"))
			.map((to) => new URL(to, `https://site.example/${name}`))
			.filter(({ host }) => /^(site\.example|localhost.*)$/.test(host))
			.filter(({ pathname }) => !isServed(decodeURI(pathname)))
			.map(({ pathname }) => `${name} -> ${pathname}`),
	);
	expect(broken).toEqual([]);
});

test("every text of a page is in its Markdown, as often as on the page", ({
	browserName: _,
}, { annotations }) => {
	const pages = allPages().filter(({ address }) => address.endsWith("/"));
	expect(pages.length).toBeGreaterThan(50);
	const missing = pages.flatMap(({ address, html }) => {
		const file = address === "/" ? "/index.md" : address.replace(/\/$/, ".md");
		const markdown = readFileSync(join(siteFolder, file), "utf8");
		return textsOnlyIn(html, markdown).map((text) => `${address}: ${text}`);
	});
	const count = `texts in HTML and not in Markdown: ${missing.length}`;
	annotations.push({ type: "count", description: count });
	console.log(count);
	expect(missing).toEqual([]);
});

test("a text that the Markdown lacks, or has once where the page has it twice, is found", () => {
	const html =
		'<main><h1>A</h1><p>One two.</p><p>Note</p><p>Note</p><p class="notice">Reload</p></main>';
	expect(textsOnlyIn(html, "# A\n\nOne **two**.\n\nNote\n")).toEqual(["Note"]);
	expect(textsOnlyIn(html, "# A\n\nNote\n\nNote\n")).toEqual(["One two."]);
});

/** Where the links of a Markdown text lead; what stands in code is no link. */
function linksIn(markdown: string): readonly string[] {
	const prose = markdown
		.replace(/^ *```[\s\S]*?^ *```/gm, "")
		.replace(/`[^`\n]*`/g, "");
	return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = ""]) => to);
}

const isServed = (path: string) =>
	existsSync(join(siteFolder, path)) &&
	(!path.endsWith("/") || existsSync(join(siteFolder, path, "index.html")));
