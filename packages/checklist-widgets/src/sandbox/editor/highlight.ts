import { highlightText, languages } from "prism-code-editor/prism";
import "prism-code-editor/prism/languages/json";
import "prism-code-editor/prism/languages/xml";

/** Longer texts stay plain, so that a large answer never freezes the page. */
const longest = 60_000;

/** A text as marked-up HTML, everything in it escaped; undefined when it stays plain. */
export function highlighted(text: string): string | undefined {
	if (text.length > longest) return undefined;
	const language = languageOf(text);
	const grammar = language && languages[language];
	return grammar ? highlightText(text, grammar) : undefined;
}

/** The language of a body by its first character. */
export function languageOf(text: string): "json" | "xml" | undefined {
	const first = text.trimStart()[0];
	if (first === "{" || first === "[") return "json";
	return first === "<" ? "xml" : undefined;
}
