import { hasClass, isElement, type PageElement } from "./page-tree.ts";

/** Elements that say nothing to somebody who cannot press, see or run them. */
const silentTags = new Set(
	"script style link template noscript button textarea progress datalist hr br wbr".split(
		" ",
	),
);

/** Parts of a page that say nothing outside of it. The test of tests/site names each of them, too, with its reason. */
const silentClasses = [
	// What a page says about its own scripts
	"notice",
	// The sign beside a heading
	"section-link",
	"sl-anchor-link",
	// What the marks mean: Markdown has no marks, it has their words
	"turn-legend",
	// Lines for a pen
	"paper-only",
	// The controls of the sandbox; its reference follows them
	"console",
];

/** Whether an element has nothing to say in Markdown. */
export function isSilent(element: PageElement): boolean {
	const { name, attribs } = element;
	return (
		silentTags.has(name) ||
		"hidden" in attribs ||
		attribs["aria-hidden"] === "true" ||
		silentClasses.some((silent) => hasClass(element, silent)) ||
		(name === "svg" && !attribs["aria-label"]) ||
		(name === "details" && isEmptyFold(element)) ||
		(name === "span" && isTerminalName(element))
	);
}

/** A fold that a script fills on demand is no more than its button. */
const isEmptyFold = ({ children }: PageElement) =>
	children.every((child) => isElement(child) && child.name === "summary");

/** What stands above a command on the screen for those who cannot see that it is one. */
const isTerminalName = (element: PageElement) =>
	hasClass(element, "sr-only") &&
	element.parent !== null &&
	"name" in element.parent &&
	element.parent.name === "figcaption" &&
	hasClass(element.parent as PageElement, "header");
