import { OverLimit } from "../limits/index.ts";

/** Deeper elements are refused: no provider's message comes near. */
export const deepest = 50;

/** The most of each thing that a document may have: several times the largest message of any provider. */
const most = {
	elements: 8_000,
	attributes: 10_000,
	references: 50_000,
	"comments, instructions and CDATA sections": 20_000,
	"line breaks inside of tags": 50_000,
} as const;
type Counted = keyof typeof most;

/** What is read of a name at most, in characters. */
const longestName = 1000;
const longestReference = 40;

const lessThan = 0x3c;
const greaterThan = 0x3e;
const ampersand = 0x26;
const doubleQuote = 0x22;
const singleQuote = 0x27;

/**
 * Throws an OverLimit when a document has too much of something, a SyntaxError when a mark in it has no end. It looks at marks alone, in one
 * pass, so that the cost of parsing is known before a parser begins.
 */
export function withinLimits(text: string): void {
	const counts: Record<Counted, number> = {
		elements: 0,
		attributes: 0,
		references: 0,
		"comments, instructions and CDATA sections": 0,
		"line breaks inside of tags": 0,
	};
	const count = (what: Counted) => {
		counts[what]++;
		if (counts[what] > most[what])
			throw new OverLimit("The XML has", most[what], what);
	};
	let at = 0;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (code === ampersand) reference(text, at, count);
		if (code !== lessThan) {
			at++;
			continue;
		}
		const special = endOfSpecial(text, at);
		if (special !== undefined) {
			count("comments, instructions and CDATA sections");
			at = special;
			continue;
		}
		if (text[at + 1] !== "/") count("elements");
		at = endOfTag(text, at + 1, count);
	}
}

/** Counts a reference, and sees that it ends before long: names of entities and numbers of characters are short. */
function reference(
	text: string,
	at: number,
	count: (what: Counted) => void,
): void {
	count("references");
	const start = text.slice(at + 1, at + 1 + longestReference);
	const [name = ""] = start.split(/[^#\w.:-]/, 1);
	if (name.length === longestReference)
		throw new OverLimit(
			"The XML has a reference of",
			longestReference,
			"characters",
		);
	if (start[name.length] !== ";")
		throw new SyntaxError("The XML has a reference that does not end.");
}

/** Where a comment, an instruction or a CDATA section that begins at a place ends; undefined where a tag begins. */
function endOfSpecial(text: string, at: number): number | undefined {
	const next = text[at + 1];
	if (next !== "!" && next !== "?") return undefined;
	const end =
		next === "?"
			? "?>"
			: text.startsWith("<!--", at)
				? "-->"
				: text.startsWith("<![CDATA[", at)
					? "]]>"
					: ">";
	const found = text.indexOf(end, at + 2);
	if (found < 0)
		throw new SyntaxError(
			"The XML has a comment, an instruction or a CDATA section that does not end.",
		);
	return found + end.length;
}

/** Where a tag ends whose name begins at a place. */
function endOfTag(
	text: string,
	start: number,
	count: (what: Counted) => void,
): number {
	let quote = 0;
	let name = 0;
	let at = start;
	for (; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === ampersand) reference(text, at, count);
		else if (code === 9 || code === 10 || code === 13)
			count("line breaks inside of tags");
		if (quote !== 0) {
			if (code === quote) quote = 0;
			continue;
		}
		if (code === greaterThan || code === lessThan) break;
		if (code === doubleQuote || code === singleQuote) {
			count("attributes");
			quote = code;
		}
		name = code > 0x20 && code !== 0x3d ? name + 1 : 0;
		if (name > longestName)
			throw new OverLimit("The XML has a name of", longestName, "characters");
	}
	return text.charCodeAt(at) === greaterThan ? at + 1 : at;
}
