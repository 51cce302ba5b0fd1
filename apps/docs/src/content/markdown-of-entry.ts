import type { CollectionEntry } from "astro:content";
import { issueMarkdown, issueOfCode } from "../authors/issues.ts";
import { referenceMarkdown } from "../authors/schema-reference.ts";
import { siteHref } from "../guide/address.ts";
import { guideOf } from "../guide/guide.ts";
import { blocks, bullets, heading, link } from "../guide/markdown/blocks.ts";
import { markdownOf } from "../guide/markdown/index.ts";
import { pagesOf } from "../guide/page-kinds.ts";
import { processOf, shippedProcesses } from "../guide/processes.ts";
import { componentsInWords } from "./component-markdown.ts";

/** A page as Markdown: drawn from its definition where it is generated, as written where it is not. */
export function markdownOfEntry({
	data,
	body,
	id,
}: CollectionEntry<"docs">): string {
	const title = heading(1, data.title);
	if (data.guide) {
		const guide = guideOf(processOf(data.guide.process));
		const page = pagesOf(guide).find(({ path }) => path === id);
		return page ? markdownOf(guide, page) : "";
	}
	if (data.issue)
		return `${blocks(title, issueMarkdown(issueOfCode(data.issue)))}\n`;
	if (data.reference) return `${blocks(title, referenceMarkdown())}\n`;
	if (id === "index")
		return `${blocks(title, data.description, bullets(shippedProcesses.map((process) => `${link(process.provider, siteHref(`${process.id}.md`))}: ${process.summary}`)))}\n`;
	return `${blocks(title, componentsInWords(withoutRelativeLinks(withoutImports(body ?? ""), id)))}\n`;
}

/** Links fit the address of the page, with its slash; its Markdown stands elsewhere, and links to other Markdown. */
function withoutRelativeLinks(body: string, id: string): string {
	const page = new URL(siteHref(`${id}/`), "https://site.example");
	return body.replaceAll(/\]\((\.[^)\s]*)\)/g, (_link, to: string) => {
		const { pathname, hash } = new URL(to, page);
		return `](${pathname.replace(/(?<=.)\/$/, ".md")}${hash})`;
	});
}

/** MDX imports are no text. */
function withoutImports(body: string): string {
	return body.replaceAll(/^import .*;\n/gm, "").trim();
}
