import { base64Cores, fromBase64 } from "./base64.ts";
import type { Span } from "./span.ts";

/** Shorter secrets are hidden where they stand only: “123” is in too many texts that are none. */
const shortest = 5;
/** So many characters of a secret are looked for; then it is followed as far as it goes. */
const depth = 32;
/** Longer secrets are known by their beginning. */
const longest = 4096;
/** How many secrets are remembered; the oldest are forgotten together. */
const most = 2000;

interface Branch {
	readonly next: Map<number, Branch>;
	/** What ends here, or goes on from here. */
	readonly needles: Set<Needle>;
}

interface Needle {
	readonly text: string;
	/** In base64, neighbours of a secret are in its characters: the whole run is hidden. */
	readonly inBase64: boolean;
}

const branch = (): Branch => ({ next: new Map(), needles: new Set() });

/** Secrets that have been seen, and where they stand in other texts: as they are, in base64, as numbers written in any way. */
export class Values {
	#root = branch();
	#begins = new Uint8Array(65_536);
	#numbers = new Set<number>();
	readonly #known = new Set<string>();
	readonly #forgetting: () => void;

	/** `forgetting` is called before what was seen is forgotten. */
	constructor(forgetting: () => void = () => {}) {
		this.#forgetting = forgetting;
	}

	/** Remembers a secret. */
	add(secret: string): void {
		const value = secret.trim().slice(0, longest);
		if (this.#known.has(value) || !worthy(value)) return;
		if (this.#known.size >= most) this.#forget();
		this.#known.add(value);
		this.#plant({ text: plain(value), inBase64: false });
		for (const core of base64Cores(value))
			if (core.length >= shortest)
				this.#plant({ text: plain(core), inBase64: true });
		if (/^[-+]?\d[\d.]*(?:e[-+]?\d+)?$/i.test(value)) {
			const number = Number(value);
			if (Number.isFinite(number)) this.#numbers.add(number);
		}
		// User and secret in base64, as Basic has them.
		const pair = fromBase64(value);
		const colon = pair?.indexOf(":") ?? -1;
		if (pair !== undefined && colon >= 0) this.add(pair.slice(colon + 1));
	}

	/** Whether nothing is remembered. */
	get empty(): boolean {
		return this.#known.size === 0;
	}

	/** Where secrets stand in a text. */
	spansIn(original: string): readonly Span[] {
		const text = plain(original);
		const spans: Span[] = [];
		for (let at = 0; at < text.length; ) {
			const span =
				this.#begins[text.charCodeAt(at)] === 1
					? this.#spanAt(text, at, spans.at(-1)?.to ?? 0)
					: undefined;
			if (span) spans.push(span);
			at = span ? span.to : at + 1;
		}
		if (this.#numbers.size > 0) spans.push(...this.#numbersIn(original));
		return spans;
	}

	#spanAt(text: string, at: number, done: number): Span | undefined {
		let found: Needle | undefined;
		let at2 = at;
		let here: Branch | undefined = this.#root;
		while (here && at2 < text.length && at2 - at < depth) {
			here = here.next.get(text.charCodeAt(at2));
			if (!here) break;
			at2++;
			for (const needle of here.needles) {
				found = needle;
				break;
			}
		}
		if (!found) return undefined;
		let to = at;
		const candidates = here && at2 - at === depth ? here.needles : [found];
		for (const { text: needle } of candidates)
			to = Math.max(to, at + common(text, at, needle));
		if (!found.inBase64) return { from: at, to };
		let from = at;
		while (from > done && isBase64(text.charCodeAt(from - 1))) from--;
		while (to < text.length && isBase64(text.charCodeAt(to))) to++;
		return { from, to };
	}

	#numbersIn(text: string): readonly Span[] {
		const spans: Span[] = [];
		for (const { 0: number, index } of text.matchAll(
			/\d+(?:\.\d+)?(?:e[-+]?\d{1,3})?/gi,
		))
			if (
				number.length >= shortest - 2 &&
				(this.#numbers.has(Number(number)) ||
					this.#numbers.has(-Number(number)))
			)
				spans.push({ from: index, to: index + number.length });
		return spans;
	}

	#plant(needle: Needle): void {
		let here = this.#root;
		for (let at = 0; at < needle.text.length && at < depth; at++) {
			const code = needle.text.charCodeAt(at);
			if (at === 0) this.#begins[code] = 1;
			let next = here.next.get(code);
			if (!next) {
				next = branch();
				here.next.set(code, next);
			}
			here = next;
		}
		// Needles that are the same so far are followed each; a handful is enough.
		if (here.needles.size < 20) here.needles.add(needle);
	}

	#forget(): void {
		this.#forgetting();
		this.#known.clear();
		this.#root = branch();
		this.#begins = new Uint8Array(65_536);
		this.#numbers = new Set();
	}
}

function worthy(value: string): boolean {
	return (
		value.length >= shortest &&
		// What an example leaves open, and what is hidden already.
		!/^\{\{\w+\}\}$/.test(value) &&
		!/^\*+$/.test(value) &&
		!/^(?:true|false|null|undefined)$/.test(value)
	);
}

/** Forms write a space as a plus sign. */
const plain = (text: string) =>
	text.includes("+") ? text.replaceAll("+", " ") : text;

function common(text: string, at: number, needle: string): number {
	let length = 0;
	while (
		length < needle.length &&
		text.charCodeAt(at + length) === needle.charCodeAt(length)
	)
		length++;
	return length;
}

function isBase64(code: number): boolean {
	return (
		(code >= 0x30 && code <= 0x39) ||
		(code >= 0x41 && code <= 0x5a) ||
		(code >= 0x61 && code <= 0x7a) ||
		code === 0x2f ||
		code === 0x2d ||
		code === 0x5f ||
		code === 0x3d
	);
}
