import { type EnglishTexts, englishTexts } from "./english-parts.ts";

/**
 * The English texts of a page as it was served: those that are marked there, and those that it carries a list of, because
 * only its islands show them. Islands know by them what to mark.
 */
export function pageTexts(page: ParentNode): EnglishTexts {
	const marked = page.querySelectorAll('[lang="en"]');
	const listed = page.querySelector<HTMLTemplateElement>(
		"template[data-english]",
	);
	return englishTexts(
		[
			...[...marked].map(({ textContent }) => textContent?.trim() ?? ""),
			...(listed?.content.textContent?.split("\n") ?? []),
		].filter(({ length }) => length > 0 && length < longest),
	);
}

/** A page that is English as a whole is no text to look for. */
const longest = 2000;

let known: EnglishTexts | undefined;

/** Those of this page, read once, before anything is drawn. None where pages are built. */
export const textsOfThisPage = (): EnglishTexts => {
	if (typeof document === "undefined") return none;
	known ??= pageTexts(document);
	return known;
};

const none = englishTexts([]);
