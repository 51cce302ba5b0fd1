import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { siteFolder } from "../support/site.ts";
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
