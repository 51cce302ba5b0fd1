import { englishParts } from "./english-parts.ts";
import { textsOfThisPage } from "./page-texts.ts";

/**
 * Marks what is English in what scripts of a page write into it. What React draws is left alone: it marks its own, and
 * loses its way among nodes that it did not make.
 */
export function watchForEnglish(page: HTMLElement): void {
	// Other scripts may have been quicker.
	markBelow(page);
	new MutationObserver((changes) => {
		for (const { target, addedNodes } of changes)
			for (const node of addedNodes) {
				markMocks(target, node);
				if (!isOfReact(target)) markBelow(node);
			}
	}).observe(page, { childList: true, subtree: true });
}

const isOfReact = (node: Node): boolean =>
	Object.keys(node).some((key) => key.startsWith("__react"));

const unmarked = '[lang="en"], code, pre, script, style, option, textarea';

/** What a mock says of an exchange; its words are in no list. */
const ofMocks = ".case-exchange > pre + pre + p, .console-problems strong";

/** An attribute more disturbs nobody, React included. */
function markMocks(target: Node, added: Node): void {
	const around = added instanceof Element ? added : target;
	if (!(around instanceof Element)) return;
	for (const each of [around, ...around.querySelectorAll(ofMocks)])
		if (each instanceof HTMLElement && each.matches(ofMocks)) each.lang = "en";
}

function markBelow(added: Node): void {
	if (isOfReact(added)) return;
	const walker = document.createTreeWalker(added, NodeFilter.SHOW_TEXT);
	const found: Text[] = [];
	for (
		let node: Node | null = added instanceof Text ? added : walker.nextNode();
		node instanceof Text;
		node = walker.nextNode()
	)
		if (node.parentElement && !isOfReact(node.parentElement)) found.push(node);
	for (const node of found) mark(node);
}

function mark(node: Text): void {
	if (node.parentElement?.closest(unmarked)) return;
	const parts = englishParts(node.data, textsOfThisPage());
	if (!parts.some(({ isEnglish }) => isEnglish)) return;
	node.replaceWith(
		...parts.map(({ text, isEnglish }) => {
			if (!isEnglish) return text;
			const part = document.createElement("span");
			part.lang = "en";
			part.textContent = text;
			return part;
		}),
	);
}
