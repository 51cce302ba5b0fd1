/** A text as it reads once its escapes are resolved, and where each of its characters stands in the text as it came. */
export interface Level {
	readonly text: string;
	/** Where the characters from one offset to another stand as they came. */
	source(
		from: number,
		to: number,
	): { readonly from: number; readonly to: number };
}

/** How often escapes are resolved: once, and once more for what is escaped in something that is escaped itself. */
const deepest = 2;

/**
 * The families of escapes: of JSON and of programs; of addresses and forms; of XML, where the marks of CDATA sections stand
 * for nothing. Each is resolved by itself, because a secret may look like an escape of another one. No part of them can
 * match in two ways, so that they take as long as the text.
 */
const families = [
	/\\u\{(?<braced>[\da-f]{1,6})\}|\\u(?<four>[\da-f]{4})|\\x(?<two>[\da-f]{2})|\\(?<letter>["'\\/bfnrt])/gi,
	/(?<percents>(?:%[\da-f]{2})+)/gi,
	/&#x(?<hex>[\da-f]{1,12});|&#(?<decimal>\d{1,12});|&(?<name>amp|lt|gt|quot|apos);|<!\[CDATA\[|\]\]>/gi,
] as const;

const letters: Readonly<Record<string, string>> = {
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "\t",
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'",
};

/** Whether a text can read in another way than it came: every escape, and every mark of a CDATA section, has one of these signs. */
export const hasEscapes = (text: string): boolean =>
	["\\", "%", "&", "<![", "]]>"].some((sign) => text.includes(sign));

/** A text whose escapes are left as they are. */
export const asItCame = (text: string): Level => ({
	text,
	source: (from, to) => ({ from, to }),
});

/** A text as it came, then with the escapes of each family resolved, then those of each family in these. */
export function levelsOf(text: string): readonly Level[] {
	const levels = [asItCame(text)];
	if (!hasEscapes(text)) return levels;
	let last = levels;
	for (let depth = 0; depth < deepest; depth++) {
		last = last.flatMap((level) =>
			families.flatMap((family) => resolved(level, family) ?? []),
		);
		for (const level of last)
			if (!levels.some((each) => each.text === level.text)) levels.push(level);
	}
	return levels;
}

function resolved({ text, source }: Level, family: RegExp): Level | undefined {
	const matches = [...text.matchAll(family)];
	if (matches.length === 0) return undefined;
	const parts: string[] = [];
	const from = new Uint32Array(text.length);
	const to = new Uint32Array(text.length);
	let length = 0;
	let done = 0;
	const put = (part: string, start: number, width: number) => {
		parts.push(part);
		for (let index = 0; index < part.length; index++) {
			from[length] = start;
			to[length] = start + width;
			length++;
		}
	};
	const copy = (end: number) => {
		parts.push(text.slice(done, end));
		for (let at = done; at < end; at++) {
			from[length] = at;
			to[length] = at + 1;
			length++;
		}
	};
	for (const match of matches) {
		const [whole] = match;
		const { braced, four, two, letter, percents, hex, decimal, name } =
			match.groups ?? {};
		copy(match.index);
		done = match.index + whole.length;
		const code = braced ?? four ?? two ?? hex;
		if (percents !== undefined)
			for (const [part, start, width] of bytesOf(percents))
				put(part, match.index + start, width);
		else if (code !== undefined)
			put(character(Number.parseInt(code, 16)), match.index, whole.length);
		else if (decimal !== undefined)
			put(character(Number(decimal)), match.index, whole.length);
		else {
			const known = letter ?? name?.toLowerCase() ?? "";
			put(letters[known] ?? known, match.index, whole.length);
		}
	}
	copy(text.length);
	return {
		text: parts.join(""),
		source: (start, end) => {
			if (end <= start) return { from: 0, to: 0 };
			return source(from[start] ?? 0, to[end - 1] ?? 0);
		},
	};
}

const character = (point: number) =>
	point <= 0x10ffff ? String.fromCodePoint(point) : "\ufffd";

/** A run of percent signs as characters of UTF-8, each with its offset and width. */
function* bytesOf(run: string): Generator<[string, number, number]> {
	const byteAt = (at: number) => Number.parseInt(run.slice(at + 1, at + 3), 16);
	for (let at = 0; at < run.length; ) {
		const first = byteAt(at);
		const size = first < 0xc2 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
		const bytes = Array.from({ length: size }, (_, index) =>
			byteAt(at + 3 * index),
		);
		yield [decoded(bytes), at, 3 * size];
		at += 3 * size;
	}
}

function decoded(bytes: readonly number[]): string {
	const [only = 0] = bytes;
	if (bytes.length === 1) return String.fromCharCode(only);
	return new TextDecoder().decode(
		Uint8Array.from(bytes.filter((each) => !Number.isNaN(each))),
	);
}
