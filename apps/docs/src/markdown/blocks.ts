import type { Place } from "./address.ts";
import { inlineOf } from "./inline.ts";
import {
	findElement,
	hasClass,
	isElement,
	type PageElement,
	type PageNode,
	rawText,
} from "./page-tree.ts";
import { isSilent } from "./silent.ts";
import { tableOf } from "./table.ts";

const blockTags = new Set(
	"main div section article header footer nav form fieldset legend p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table pre figure figcaption details summary blockquote".split(
		" ",
	),
);

/** Whether a part stands on lines of its own. */
export const isBlock = (node: PageNode): boolean =>
	isElement(node) &&
	(blockTags.has(node.name) ||
		hasClass(node, "option") ||
		// A span with blocks in it is laid out as one
		(node.name !== "svg" && node.children.some(isBlock)));

/** Parts of a page as blocks of Markdown, in their order. */
export function blocksOf(
	nodes: readonly PageNode[],
	place: Place,
): readonly string[] {
	const blocks: string[] = [];
	let run: PageNode[] = [];
	const endRun = () => {
		const text = inlineOf(run, place);
		if (text !== "") blocks.push(atLineStart(text));
		run = [];
	};
	for (const node of nodes) {
		if (!isElement(node) || !isBlock(node)) {
			run.push(node);
			continue;
		}
		endRun();
		if (!isSilent(node)) blocks.push(...blockOf(node, place));
	}
	endRun();
	return withChoicesTogether(blocks);
}

/** The choices of one question are one list. */
function withChoicesTogether(blocks: readonly string[]): readonly string[] {
	const together: string[] = [];
	for (const block of blocks) {
		const last = together.at(-1);
		if (last !== undefined && choice.test(block) && choice.test(last))
			together[together.length - 1] = `${last}\n${block}`;
		else together.push(block);
	}
	return together;
}

const choice = /^- \[[ x]\] /;

function blockOf(element: PageElement, place: Place): readonly string[] {
	const { name, children } = element;
	const inner = () => blocksOf(children, place);
	if (/^h\d$/.test(name)) {
		const text = inlineOf(children, place);
		return text ? [`${"#".repeat(Number(name[1]))} ${text}`] : [];
	}
	if (name === "ul" || name === "ol") return listOf(element, place);
	if (name === "dl") return termsOf(element, place);
	if (name === "table") return tableOf(element, place, blocksOf);
	if (name === "pre") return [fenceOf(element)];
	if (hasClass(element, "note"))
		return [
			inner().join("\n\n").replaceAll(/^/gm, "> ").replaceAll(/^> $/gm, ">"),
		];
	if (hasClass(element, "option")) return [`- ${inlineOf(children, place)}`];
	if (name === "summary" || name === "legend" || isTitle(element))
		return bold(inlineOf(children, place));
	if (hasClass(element, "task-tags")) return [inlineOf(children, place, " · ")];
	return name === "article" ? headingFirst(inner()) : inner();
}

/** On the screen an article may begin with its tags; in a text without boxes they would belong to the one before it. */
function headingFirst(blocks: readonly string[]): readonly string[] {
	const at = blocks.findIndex((block) => block.startsWith("#"));
	return at < 1 ? blocks : [blocks[at] ?? "", ...blocks.toSpliced(at, 1)];
}

/** A paragraph that names what follows it. */
const isTitle = (element: PageElement) =>
	["card-title", "case-title", "note-head", "loop-head"].some((title) =>
		hasClass(element, title),
	);

const bold = (text: string) =>
	text === "" ? [] : [text.startsWith("**") ? text : `**${text}**`];

/** A list; items with headings are sections in a row, for no heading can stand in an item. */
function listOf(
	{ name, children }: PageElement,
	place: Place,
): readonly string[] {
	const items = children
		.filter(isElement)
		.filter((item) => !isSilent(item))
		.map((item) => ({
			hasHeading:
				findElement(item.children, (part) => /^h\d$/.test(part.name)) !==
				undefined,
			blocks: blocksOf(item.children, place),
		}))
		.filter(({ blocks }) => blocks.length > 0);
	if (items.some(({ hasHeading }) => hasHeading))
		return items.flatMap(({ blocks }) => blocks);
	return joined(
		items.map(({ blocks }, index) =>
			itemOf(name === "ol" ? `${index + 1}. ` : "- ", blocks),
		),
	);
}

/** Terms and what they say: “- **Takes:** 5 business days”. */
function termsOf({ children }: PageElement, place: Place): readonly string[] {
	const rows = children
		.filter(isElement)
		.flatMap((part) =>
			part.name === "div" ? part.children.filter(isElement) : [part],
		);
	const items: { term: string; says: (readonly string[])[] }[] = [];
	for (const row of rows)
		if (row.name === "dt")
			items.push({ term: inlineOf(row.children, place), says: [] });
		else items.at(-1)?.says.push(blocksOf(row.children, place));
	return joined(
		items.map(({ term, says }) => {
			const [first = "", ...others] =
				says.length > 1
					? joined(says.map((blocks) => itemOf("- ", blocks)))
					: (says[0] ?? []);
			return /^(- |\d+\. |\||```|> )/.test(first)
				? itemOf("- ", [`**${term}:**`, first, ...others])
				: itemOf("- ", [`**${term}:** ${first}`.trimEnd(), ...others]);
		}),
	);
}

/** Items of one line stand close; with longer ones among them, they stand apart. */
const joined = (items: readonly string[]) =>
	items.length === 0
		? []
		: [items.join(items.some((item) => item.includes("\n\n")) ? "\n\n" : "\n")];

/** An item with its blocks indented; a list of one-line items follows its line closely. */
function itemOf(mark: string, blocks: readonly string[]): string {
	const [first = "", ...others] = blocks;
	const body = others.reduce(
		(text, block) =>
			text +
			(/^- /.test(block) && !block.includes("\n\n") ? "\n" : "\n\n") +
			block,
		first,
	);
	return mark + body.replaceAll(/\n(?=.)/g, `\n${" ".repeat(mark.length)}`);
}

/** Code as it stands, with its language where the page knows it. */
function fenceOf(pre: PageElement): string {
	const lines: string[] = [];
	const collect = (nodes: readonly PageNode[]) => {
		for (const node of nodes)
			if (isElement(node) && hasClass(node, "ec-line"))
				lines.push(rawText(node).replace(/\n$/, ""));
			else if (isElement(node)) collect(node.children);
	};
	collect(pre.children);
	const text = lines.length > 0 ? lines.join("\n") : rawText(pre);
	const fence = text.includes("```") ? "````" : "```";
	return `${fence}${pre.attribs["data-language"] ?? "text"}\n${text.trimEnd()}\n${fence}`;
}

/** What Markdown would take for a list or a heading at the start of a line, made plain. */
const atLineStart = (text: string) =>
	text
		.replace(/^([#>+-])(?=\s)/, "\\$1")
		.replace(/^(\d+)([.)])(?=\s)/, "$1\\$2");
