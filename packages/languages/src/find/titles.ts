import type { Message } from "../message.ts";

/** What a hand-written page says of itself to lists, searches and browsers; the page itself is not of the interface. */
export function findTitles(
	source: string,
): readonly Pick<Message, "text" | "plural" | "form">[] {
	const [, head = ""] = /^---\n(.*?)\n---/s.exec(source) ?? [];
	return [
		...head.matchAll(/^\s*(title|description|label|tagline): (.+)$/gm),
	].map(([, , text = ""]) => ({
		text: text.replace(/^(["'])(.*)\1$/, "$2"),
		form: "string",
	}));
}
