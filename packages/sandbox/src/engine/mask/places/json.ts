import type { IsSecret } from "../names.ts";
import { hidden, type Place } from "../span.ts";

/**
 * Members whose name is that of a secret, in a text that is JSON, nearly JSON or holds JSON: quotes may be single or
 * missing, and what is not closed goes on to the end.
 */
export function* jsonPlaces(
	text: string,
	isSecret: IsSecret,
): Generator<Place> {
	let at = 0;
	while (at < text.length) {
		const name = nameAt(text, at);
		if (!name) {
			at++;
			continue;
		}
		const value = afterColon(text, name.to);
		// An apostrophe need not be a quote.
		at = value === undefined && text[at] === "'" ? at + 1 : name.to;
		if (value === undefined || !isSecret(name.text)) continue;
		const place = placeAt(text, value);
		at = place.to;
		yield place;
	}
}

/** How far an apostrophe is looked for that closes a name. */
const longestName = 100;

interface Read {
	readonly text: string;
	/** Where it ends, its quote included. */
	readonly to: number;
}

/** A text in quotes, or a word, that begins at a place. */
function nameAt(text: string, at: number): Read | undefined {
	const mark = text[at];
	if (mark === '"') return quotedAt(text, at);
	if (mark === "'") return quotedAt(text.slice(0, at + longestName), at);
	if (!isWord(text.charCodeAt(at))) return undefined;
	let to = at + 1;
	while (to < text.length && isWord(text.charCodeAt(to))) to++;
	const word = text.slice(at, to);
	// Where a quote was left out before, the one behind a name looks like a beginning.
	while (to < text.length && /[\\"']/.test(text[to] ?? "")) to++;
	return afterColon(text, to) === undefined
		? { text: word, to: at + word.length }
		: { text: word, to };
}

function quotedAt(text: string, at: number): Read {
	const quote = text[at];
	let to = at + 1;
	while (to < text.length && text[to] !== quote)
		to += text[to] === "\\" ? 2 : 1;
	to = Math.min(to, text.length);
	return {
		text: unescaped(text.slice(at + 1, to)),
		to: Math.min(to + 1, text.length),
	};
}

function afterColon(text: string, at: number): number | undefined {
	const colon = afterSpace(text, at);
	return text[colon] === ":" ? afterSpace(text, colon + 1) : undefined;
}

function afterSpace(text: string, at: number): number {
	let to = at;
	while (to < text.length && text.charCodeAt(to) <= 0x20) to++;
	return to;
}

function placeAt(text: string, at: number): Place {
	const mark = text[at];
	if (mark === '"' || mark === "'") {
		const { text: value, to } = quotedAt(text, at);
		const closed = to > at + 1 && text[to - 1] === mark;
		return { from: at + 1, to: closed ? to - 1 : to, values: [value] };
	}
	if (mark === "{" || mark === "[") return nestedAt(text, at);
	let to = at;
	while (to < text.length && !/[,}\]\s]/.test(text[to] ?? "")) to++;
	return { from: at, to, by: `"${hidden}"`, values: [text.slice(at, to)] };
}

/** An object or a list, to its end: everything in it is secret, but for the names. */
function nestedAt(text: string, start: number): Place {
	const values: string[] = [];
	let depth = 0;
	let at = start;
	do {
		const mark = text[at];
		if (mark === '"' || mark === "'") {
			const { text: value, to } = quotedAt(text, at);
			if (afterColon(text, to) === undefined) values.push(value);
			at = to;
			continue;
		}
		if (mark === "{" || mark === "[") depth++;
		else if (mark === "}" || mark === "]") depth--;
		else if (isWord(text.charCodeAt(at))) {
			let to = at;
			while (to < text.length && !/[,}\]\s:]/.test(text[to] ?? "")) to++;
			values.push(text.slice(at, to));
			at = Math.max(to, at + 1);
			continue;
		}
		at++;
	} while (depth > 0 && at < text.length);
	return { from: start, to: at, by: `"${hidden}"`, values };
}

function unescaped(text: string): string {
	if (!text.includes("\\")) return text;
	return text.replaceAll(
		/\\(?:u([\da-f]{4})|(.))/gis,
		(_, code?: string, letter?: string) =>
			code === undefined
				? ({ n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" }[letter ?? ""] ??
					letter ??
					"")
				: String.fromCharCode(Number.parseInt(code, 16)),
	);
}

/** Letters, digits and what stands in names and numbers. */
function isWord(code: number): boolean {
	return (
		(code >= 0x30 && code <= 0x39) ||
		(code >= 0x41 && code <= 0x5a) ||
		(code >= 0x61 && code <= 0x7a) ||
		code === 0x5f ||
		code === 0x2d ||
		code === 0x2e
	);
}
