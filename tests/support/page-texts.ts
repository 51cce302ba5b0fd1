import {
	type Element,
	hasClass,
	isElement,
	mainOf,
	type Node,
} from "./page-tree.ts";

/** What a page shows and its Markdown need not say. */
const onlyOnThePage: readonly (readonly [
	reason: string,
	is: (element: Element) => boolean,
])[] = [
	["not text", named("script", "style", "template")],
	["nothing to press", named("button", "textarea", "datalist")],
	[
		"an option that is not chosen",
		(element) => element.name === "option" && !("selected" in element.attribs),
	],
	[
		"the page about its own scripts",
		(element) => element.name === "noscript" || hasClass(element, "notice"),
	],
	[
		"the sign beside a heading",
		(element) =>
			hasClass(element, "section-link") || hasClass(element, "sl-anchor-link"),
	],
	[
		"marks, which Markdown does not have",
		(element) => hasClass(element, "turn-legend"),
	],
	[
		"hidden from those who listen",
		({ attribs }) => attribs["aria-hidden"] === "true" || "hidden" in attribs,
	],
	["letters in an image; its description is in the Markdown", named("svg")],
	["a line for a pen", (element) => hasClass(element, "paper-only")],
	["the controls of the sandbox", (element) => hasClass(element, "console")],
	["a fold that a script fills", isEmptyFold],
	[
		"the name of a frame around a command",
		({ name, parent }) =>
			name === "span" &&
			parent !== null &&
			"name" in parent &&
			parent.name === "figcaption" &&
			hasClass(parent as Element, "header"),
	],
	[
		"the foot that every page has",
		(element) => element.name === "footer" && hasClass(element, "foot"),
	],
];

/** The texts of a page's main part that its Markdown has less often, or not at all; words are compared, not signs. */
export function textsOnlyIn(html: string, markdown: string): readonly string[] {
	const said = ` ${wordsOf(markdown.replaceAll(/\]\([^)]*\)/g, "]"))} `;
	const wanted = new Map<string, { text: string; times: number }>();
	for (const text of textsOf(mainOf(html))) {
		const words = wordsOf(text);
		if (words === "") continue;
		const times = (wanted.get(words)?.times ?? 0) + 1;
		wanted.set(words, { text: text.trim(), times });
	}
	return [...wanted]
		.filter(([words, { times }]) => said.split(` ${words} `).length - 1 < times)
		.map(([, { text }]) => text);
}

function textsOf(nodes: readonly Node[]): readonly string[] {
	return nodes.flatMap((node) => {
		if (!isElement(node)) return node.type === "text" ? [node.data] : [];
		return onlyOnThePage.some(([, is]) => is(node))
			? []
			: textsOf(node.children);
	});
}

/** Doubled spaces, so that two equal texts that follow each other are both found. */
const wordsOf = (text: string) =>
	text
		.replaceAll(/[^\p{L}\p{N}]+/gu, " ")
		.trim()
		.replaceAll(" ", "  ");

function named(...names: readonly string[]) {
	return ({ name }: Element) => names.includes(name);
}

function isEmptyFold({ name, children }: Element): boolean {
	return (
		name === "details" &&
		children.every((child) => "name" in child && child.name === "summary")
	);
}
