import { markdownAddress, type Place } from "./address.ts";
import {
	findElement,
	hasClass,
	isElement,
	type PageElement,
	type PageNode,
	rawText,
} from "./page-tree.ts";
import { isSilent } from "./silent.ts";

/**
 * A run of text with its emphasis, code and links, on one line.
 * @param separator what stands between elements that follow each other, where more than a space has to
 */
export function inlineOf(
	nodes: readonly PageNode[],
	place: Place,
	separator = "",
): string {
	return runOf(nodes, place, separator).replaceAll(/\s+/g, " ").trim();
}

/** Elements that touch are set apart on the screen by their style alone; here a space or the separator does it. */
function runOf(
	nodes: readonly PageNode[],
	place: Place,
	separator: string,
): string {
	let line = "";
	let afterElement = false;
	for (const node of nodes) {
		const text = pieceOf(node, place);
		if (text.trim() === "") {
			line += text;
			continue;
		}
		const between = afterElement && isElement(node);
		if (/^\s*[:,.;]/.test(text)) line = line.trimEnd();
		else if (between && separator !== "") line = line.trimEnd() + separator;
		else if (between && /[^\s([“]$/.test(line) && /^[^\s!?)\]”]/.test(text))
			line += " ";
		line += text;
		afterElement = isElement(node);
	}
	return line;
}

function pieceOf(node: PageNode, place: Place): string {
	if (!isElement(node)) return node.type === "text" ? plainly(node.data) : "";
	if (isSilent(node)) return node.name === "br" ? " " : "";
	return (pieces[node.name] ?? plain)(node, place);
}

const plain = (element: PageElement, place: Place): string => {
	const text = runOf(element.children, place, "");
	return text.trim() !== "" && isAside(element) ? `(${text.trim()})` : text;
};

/** How a fact is known, for whom it holds, and of which sort a thing is, stand beside it. */
function isAside(element: PageElement): boolean {
	const { parent } = element;
	if (parent === null || !("attribs" in parent)) return false;
	// In a term, the word for a basis is what is explained
	if (hasClass(element, "basis")) return parent.name !== "dt";
	if (hasClass(element, "tag")) return !hasClass(parent, "task-tags");
	return (
		hasClass(element, "quiet") &&
		(parent.name === "th" ||
			parent.name === "dt" ||
			hasClass(parent, "card-title"))
	);
}

const around =
	(mark: string) =>
	(element: PageElement, place: Place): string => {
		const text = plain(element, place);
		const inner = text.trim();
		return inner === ""
			? text
			: text.replace(inner, () => `${mark}${inner}${mark}`);
	};

const pieces: {
	readonly [tag: string]: (element: PageElement, place: Place) => string;
} = {
	b: around("**"),
	strong: around("**"),
	em: around("*"),
	i: around("*"),
	code: (element) => {
		const text = rawText(element).replaceAll(/\s+/g, " ");
		const fence = text.includes("`") ? "``" : "`";
		return text.trim() === "" ? "" : `${fence}${text}${fence}`;
	},
	a: ({ attribs, children }, place) => {
		const text = attribs["aria-label"]
			? plainly(attribs["aria-label"])
			: inlineOf(children, place);
		const address = attribs.href && markdownAddress(attribs.href, place);
		return address && text ? `[${text}](${address})` : text;
	},
	svg: ({ attribs }) => plainly(attribs["aria-label"] ?? ""),
	input: ({ attribs }) => {
		if (attribs.type === "checkbox" || attribs.type === "radio")
			return "checked" in attribs ? "[x] " : "[ ] ";
		return attribs.type === "range" ? "" : plainly(attribs.value ?? "");
	},
	select: ({ children }) => {
		const chosen =
			findElement(children, ({ attribs }) => "selected" in attribs) ??
			findElement(children, ({ name }) => name === "option");
		return chosen ? ` ${plainly(rawText(chosen))}` : "";
	},
};

/** What Markdown would take for its own signs, made plain. */
const plainly = (text: string) =>
	text.replaceAll(/[\\`*<[\]]/g, "\\$&").replaceAll(/(?<!\w)_|_(?!\w)/g, "\\_");
