import { parseDocument } from "htmlparser2";

/** A part of a page: an element, a text, or a comment. */
export type PageNode = ReturnType<typeof parseDocument>["children"][number];
export type PageElement = Extract<PageNode, { name: string; attribs: object }>;

/** The main part of a page, without the foot that every page has. */
export function mainOf(html: string): readonly PageNode[] {
	const start = html.indexOf("<main");
	const foot = html.indexOf('<footer class="foot', start);
	const end = html.indexOf("</main>", start);
	if (start < 0 || end < 0) throw new TypeError("The page has no <main>.");
	return parseDocument(html.slice(start, foot > 0 ? foot : end)).children;
}

/** Whether a part of a page is an element. */
export const isElement = (node: PageNode): node is PageElement =>
	"attribs" in node;

/** Whether an element has a class. */
export const hasClass = ({ attribs }: PageElement, name: string) =>
	attribs.class?.split(/\s+/).includes(name) ?? false;

/** The first element that fits, of these or below them. */
export function findElement(
	nodes: readonly PageNode[],
	fits: (element: PageElement) => boolean,
): PageElement | undefined {
	for (const node of nodes) {
		if (!isElement(node)) continue;
		const found = fits(node) ? node : findElement(node.children, fits);
		if (found) return found;
	}
	return undefined;
}

/** The text of a part exactly as it stands in the page, for code. */
export function rawText(node: PageNode): string {
	if (isElement(node)) return node.children.map(rawText).join("");
	return node.type === "text" ? node.data : "";
}
