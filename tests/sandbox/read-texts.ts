import type { Locator } from "@playwright/test";

/** The texts that a reader sees in a part of a page, each as it stands in its element; code and what is typed left out. */
export const readTexts = (part: Locator): Promise<readonly string[]> =>
	part.evaluate((root) => {
		const texts: string[] = [];
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const text = node.textContent?.trim() ?? "";
			const within = node.parentElement;
			if (text !== "" && !within?.closest("code, pre, textarea, .console-code"))
				texts.push(text);
		}
		return texts;
	});

/**
 * Which ids stand in texts, each with the text. An id of several words is found anywhere, one that is a word of the language
 * only where nothing but a count stands beside it.
 */
export function idsIn(
	texts: readonly string[],
	ids: readonly string[],
): readonly string[] {
	return ids.flatMap((id) => {
		const pattern = /[-_]|[a-z][A-Z]/.test(id)
			? new RegExp(`(?<![\\w-])${id}(?![\\w-])`)
			: new RegExp(`^(?:\\d+\\. )?${id}(?: \\(\\d+\\))?$`);
		return texts
			.filter((text) => pattern.test(text))
			.map((text) => `${id}: ${text}`);
	});
}
