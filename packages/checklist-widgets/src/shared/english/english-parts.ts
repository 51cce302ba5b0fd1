/** A stretch of a text: of the interface, or of a definition, which is English in every edition. */
export interface Part {
	readonly text: string;
	readonly isEnglish: boolean;
}

/** English texts that are known, to be found in others. */
export interface EnglishTexts {
	/** All, as whole texts. */
	readonly whole: ReadonlySet<string>;
	/** Those that cannot be taken for another language’s inside a sentence, by their first word, longest first. */
	readonly within: ReadonlyMap<string, readonly string[]>;
}

/** Letters of the shortest text that is looked for inside of others. */
const shortest = 8;

/** Whether all words of a text are English; a code may stand beside them: “Get a token (POST)”. */
export const isAllEnglish = (text: string, texts: EnglishTexts): boolean => {
	const parts = englishParts(text.replace(code, ""), texts);
	return (
		parts.every(({ text, isEnglish }) => isEnglish || text.trim() === "") &&
		parts.some(({ isEnglish }) => isEnglish)
	);
};

const code = /\s\([\p{Lu}\d]+\)\s*$/u;

/** Makes English texts ready to be found. */
export function englishTexts(texts: Iterable<string>): EnglishTexts {
	const whole = new Set<string>();
	const within = new Map<string, string[]>();
	for (const text of texts) {
		if (whole.has(text)) continue;
		whole.add(text);
		const first = firstWord.exec(text)?.[0];
		if (text.length < shortest || !/\s/.test(text) || !first) continue;
		const beside = within.get(first);
		if (beside) beside.push(text);
		else within.set(first, [text]);
	}
	for (const beside of within.values())
		beside.sort((one, other) => other.length - one.length);
	return { whole, within };
}

const firstWord = /[\p{L}\p{N}]+/u;
const words = /[\p{L}\p{N}]+/gu;
const goesOn = /^[\p{L}\p{N}]/u;

/**
 * A text with what is English in it apart; white space at its ends belongs to the interface. A text without any is one part.
 */
export function englishParts(
	text: string,
	{ whole, within }: EnglishTexts,
): readonly Part[] {
	const trimmed = text.trim();
	if (whole.has(trimmed)) return around(text, text.indexOf(trimmed), trimmed);
	let from = 0;
	const parts: Part[] = [];
	for (const { 0: word, index } of text.matchAll(words)) {
		if (index < from) continue;
		for (const found of within.get(word) ?? []) {
			const at = index - found.indexOf(word);
			const end = at + found.length;
			if (at < from || !text.startsWith(found, at)) continue;
			if (goesOn.test(text.slice(end))) continue;
			if (at > from)
				parts.push({ text: text.slice(from, at), isEnglish: false });
			parts.push({ text: found, isEnglish: true });
			from = end;
			break;
		}
	}
	if (from < text.length || parts.length === 0)
		parts.push({ text: text.slice(from), isEnglish: false });
	return parts;
}

const around = (text: string, at: number, english: string): readonly Part[] =>
	[
		{ text: text.slice(0, at), isEnglish: false },
		{ text: english, isEnglish: true },
		{ text: text.slice(at + english.length), isEnglish: false },
	].filter((part) => part.text !== "");
