import type { Place } from "./address.ts";
import { blocksOf } from "./blocks.ts";
import { inlineOf } from "./inline.ts";
import {
	findElement,
	hasClass,
	isElement,
	mainOf,
	type PageNode,
	rawText,
} from "./page-tree.ts";

/**
 * A served page as Markdown: what its main part says, in the same order and in the same words. Pages are drawn once, as
 * HTML; their Markdown is read from that, so that it cannot say less.
 */
export function markdownOfPage(html: string, place: Place): string {
	const main = mainOf(html);
	const title = findElement(main, ({ name }) => name === "h1");
	const kicker = findElement(main, (part) => hasClass(part, "page-kicker"));
	const above = kicker ? inlineTexts(kicker.children).join(", ") : "";
	const name = title ? inlineOf(title.children, place) : "";
	const body = blocksOf(without(main, [title, kicker]), place);
	return `${[`# ${[above, name].filter(Boolean).join(": ")}`, ...body].join("\n\n")}\n`;
}

const inlineTexts = (nodes: readonly PageNode[]) =>
	nodes.map((node) => rawText(node).trim()).filter(Boolean);

/** The parts without some elements, wherever these stand. */
function without(
	nodes: readonly PageNode[],
	gone: readonly (PageNode | undefined)[],
): readonly PageNode[] {
	for (const node of nodes)
		if (isElement(node)) node.children = [...without(node.children, gone)];
	return nodes.filter((node) => !gone.includes(node));
}
