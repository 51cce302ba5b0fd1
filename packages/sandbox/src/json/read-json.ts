import { OverLimit } from "../limits/index.ts";

/** The most that a text of JSON may have. */
export interface JsonLimits {
	readonly values: number;
	readonly depth: number;
}

/** Those of a message: several times the largest of any provider. */
const ofMessages: JsonLimits = { values: 20_000, depth: 50 };

const quote = 0x22;
const backslash = 0x5c;

/**
 * The value that a text of JSON stands for. Throws an OverLimit when it has more than is read, a SyntaxError when it is not
 * well-formed; the message quotes nothing of the text, which may hold a secret.
 *
 * @example
 * ```ts
 * import { readJson } from "@slipway/sandbox/json";
 * readJson('{"nights":2}'); // => { nights: 2 }
 * ```
 */
export function readJson(text: string): unknown {
	return readJsonWithin(ofMessages, text);
}

/**
 * As `readJson`, within other limits than those of messages.
 *
 * @example
 * ```ts
 * import { readJsonWithin } from "@slipway/sandbox/json";
 * readJsonWithin({ values: 10, depth: 2 }, "[1,2]"); // => [1, 2]
 * ```
 */
export function readJsonWithin(limits: JsonLimits, text: string): unknown {
	withinLimits(text, limits);
	try {
		return JSON.parse(text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		throw new SyntaxError(`The JSON is not well-formed${placeIn(error)}.`);
	}
}

/** One pass over the marks, so that the cost of parsing is known before the parser begins. */
function withinLimits(text: string, most: JsonLimits): void {
	let depth = 0;
	let values = 1;
	for (let at = 0; at < text.length; at++) {
		switch (text[at]) {
			case '"':
				at = endOfString(text, at + 1);
				break;
			case "[":
			case "{":
				depth++;
				values++;
				if (depth > most.depth)
					throw new OverLimit("The JSON has", most.depth, "levels of nesting");
				break;
			case "]":
			case "}":
				depth--;
				break;
			case ",":
				values++;
				break;
		}
		if (values > most.values)
			throw new OverLimit("The JSON has", most.values, "values");
	}
}

function endOfString(text: string, start: number): number {
	for (let at = start; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === quote) return at;
		if (code === backslash) at++;
	}
	return text.length;
}

/** Engines say the place as position, or as line and column. */
function placeIn({ message }: SyntaxError): string {
	const [, place] = /at (position \d+|line \d+ column \d+)/.exec(message) ?? [];
	return place === undefined ? "" : ` at ${place}`;
}
