import { basicOf } from "../authorization/authorization.ts";
import { asItCame, hasEscapes, type Level, levelsOf } from "./level.ts";
import { type IsSecret, mentionOf, namesOf } from "./names.ts";
import { addressPlaces } from "./places/address.ts";
import { formPlaces, parameterPlaces } from "./places/form.ts";
import { jsonPlaces } from "./places/json.ts";
import { multipartPlaces } from "./places/multipart.ts";
import { xmlPlaces } from "./places/xml.ts";
import { hidden, type Place, type Span, without } from "./span.ts";
import { Values } from "./values.ts";

/** What of a text is read for secrets; of longer ones nothing is recorded either. Characters. */
const mostRead = 32 * 1024;

/** How many secrets of one text are remembered; no message has so many. All are hidden where they stand. */
const mostLearned = 200;

/** How many texts are remembered with their places. */
const mostReadings = 16;

interface Reading {
	readonly level: Level;
	readonly places: readonly Place[];
}

/** What an example leaves open, as `{{token}}`, is no secret yet. */
const isOpen = (text: string) => /^["']?\{\{\w+\}\}["']?$/.test(text);

/** Schemes of Authorization that may be shown; anything else before a space may be a piece of the secret. */
const schemes =
	/^(?:basic|bearer|digest|hmac|token|apikey|api-key|negotiate)(?= )/i;

/**
 * Hides secrets: where a name says that one stands there, and from then on wherever it appears in any text, in whichever
 * encoding. It remembers what it has seen in memory alone.
 */
export class Mask {
	readonly isSecret: IsSecret;
	readonly #mentions: (text: string) => boolean;
	readonly #values: Values;
	readonly #readings = new Map<string, readonly Reading[]>();

	/** Names of headers, members, elements, attributes, parameters and fields that hold secrets, besides the usual ones. `forgetting` is called before secrets are forgotten. */
	constructor(names: readonly string[], forgetting?: () => void) {
		this.isSecret = namesOf(names);
		this.#mentions = mentionOf(names);
		this.#values = new Values(forgetting);
	}

	/** Remembers a secret. */
	learnSecret(secret: string): void {
		this.#values.add(secret);
	}

	/** Remembers the secrets of a text: a body, an address, a sentence. */
	learn(text: string): void {
		for (const { places } of this.#read(text.slice(0, mostRead)))
			for (const { values } of places.slice(0, mostLearned))
				for (const value of values.slice(0, mostLearned))
					this.#values.add(value);
	}

	/** Remembers the secrets of a header. Its name is in lower case. */
	learnHeader(name: string, value: string): void {
		if (!this.isSecret(name)) {
			this.learn(value);
			return;
		}
		this.#values.add(value);
		const scheme = schemes.exec(value)?.[0];
		if (scheme !== undefined) this.#values.add(value.slice(scheme.length));
		const basic = basicOf(value);
		if (basic) this.#values.add(basic.password);
		if (/cookie/.test(name))
			for (const pair of value.split(";"))
				this.#values.add(pair.slice(pair.indexOf("=") + 1));
	}

	/** Remembers the secrets of data, by the names of its members. */
	learnData(data: unknown): void {
		let left = mostLearned;
		this.#learnData(data, false, (secret) => {
			if (left-- > 0) this.#values.add(secret);
		});
	}

	#learnData(
		data: unknown,
		secret: boolean,
		add: (secret: string) => void,
	): void {
		if (Array.isArray(data)) {
			for (const each of data) this.#learnData(each, secret, add);
			return;
		}
		if (typeof data === "string" || typeof data === "number") {
			if (secret) add(String(data));
			return;
		}
		if (typeof data !== "object" || data === null) return;
		// Attributes of a secret element, such as its type, are none themselves.
		for (const [name, value] of Object.entries(data))
			if (/^(?:@|ATTRIBUTES$)/.test(name))
				this.#learnData(value, this.isSecret(name.slice(1)), add);
			else this.#learnData(value, secret || this.isSecret(name), add);
	}

	/** A text with its secrets hidden. */
	text(text: string): string {
		const spans: Span[] = [];
		for (const { level, places } of this.#read(text)) {
			for (const place of places)
				if (!isOpen(level.text.slice(place.from, place.to)))
					spans.push(
						level.text === text ? place : level.source(place.from, place.to),
					);
			this.#addSeen(level, spans);
		}
		return without(text, spans);
	}

	/** A sentence about a request with secrets hidden that have been seen; its words name no places. */
	sentence(text: string): string {
		const spans: Span[] = [];
		for (const level of levelsOf(text)) {
			for (const place of addressPlaces(level.text))
				spans.push(level.source(place.from, place.to));
			this.#addSeen(level, spans);
		}
		return without(text, spans);
	}

	/** A header's value with its secrets hidden. Its name is in lower case. */
	header(name: string, value: string): string {
		if (!this.isSecret(name)) return this.text(value);
		const scheme = schemes.exec(value)?.[0];
		if (isOpen(value.slice(scheme?.length ?? 0).trim())) return value;
		return scheme === undefined ? hidden : `${scheme} ${hidden}`;
	}

	/** Headers with their secrets hidden, those of the given names besides. */
	headers(
		headers: Readonly<Record<string, string>>,
		besides: readonly string[] = [],
	): Readonly<Record<string, string>> {
		return Object.fromEntries(
			Object.entries(headers).map(([name, value]) => [
				name,
				besides.includes(name)
					? hidden
					: this.header(name.toLowerCase(), value),
			]),
		);
	}

	/** Plain data with secrets hidden that have been seen, and what members of the given names hold. */
	data<Data>(data: Data, names: readonly string[]): Data {
		const secret = new Set(names);
		return this.#data(data, secret) as Data;
	}

	#data(data: unknown, secret: ReadonlySet<string>): unknown {
		if (typeof data === "string") return this.sentence(data);
		if (typeof data !== "object" || data === null) return data;
		if (Array.isArray(data))
			return data.map((each) => this.#data(each, secret));
		return Object.fromEntries(
			Object.entries(data).map(([name, value]) => [
				name,
				value !== undefined && secret.has(name)
					? hidden
					: this.#data(value, secret),
			]),
		);
	}

	#addSeen(level: Level, spans: Span[]): void {
		if (!this.#values.empty)
			for (const span of this.#values.spansIn(level.text))
				spans.push(level.source(span.from, span.to));
	}

	/** A text at each of its levels, with the places that names give away. The same text is often read again at once. */
	#read(text: string): readonly Reading[] {
		if (!this.#mayHold(text)) return [{ level: asItCame(text), places: [] }];
		const before = this.#readings.get(text);
		if (before) return before;
		const readings = levelsOf(text).map((level) => ({
			level,
			places: [...this.#places(level.text)],
		}));
		if (this.#readings.size >= mostReadings) this.#readings.clear();
		this.#readings.set(text, readings);
		return readings;
	}

	#mayHold(text: string): boolean {
		return (
			this.#mentions(text) ||
			hasEscapes(text) ||
			(text.includes("//") && text.includes("@"))
		);
	}

	*#places(text: string): Generator<Place> {
		const start = /\S/.exec(text)?.[0] ?? "";
		if (text.includes("=")) {
			yield* parameterPlaces(text, this.isSecret);
			if (!'{["<-'.includes(start)) yield* formPlaces(text, this.isSecret);
		}
		if (text.includes(":")) yield* jsonPlaces(text, this.isSecret);
		if (text.includes("<")) yield* xmlPlaces(text, this.isSecret);
		if (text.includes('name="')) yield* multipartPlaces(text, this.isSecret);
		if (text.includes("//")) yield* addressPlaces(text);
	}
}
