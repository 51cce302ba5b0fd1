/** The most that JSON may have, and how deep it may be: several times the largest message of any provider. */
const mostValues = 20_000;
const deepest = 50;

const quote = 0x22;
const backslash = 0x5c;

/**
 * The value that a text of JSON stands for. Throws a SyntaxError when it is not well-formed or has more than is read; its
 * message quotes nothing of the text, which may hold a secret.
 */
export function readJson(text: string): unknown {
	withinLimits(text);
	try {
		return JSON.parse(text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		throw new SyntaxError(`The JSON is not well-formed${placeIn(error)}.`);
	}
}

/** One pass over the marks, so that the cost of parsing is known before the parser begins. */
function withinLimits(text: string): void {
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
				if (depth > deepest)
					throw new SyntaxError(
						`The JSON is nested more than ${deepest} deep.`,
					);
				break;
			case "]":
			case "}":
				depth--;
				break;
			case ",":
				values++;
				break;
		}
		if (values > mostValues)
			throw new SyntaxError(
				`The JSON has more than ${mostValues.toLocaleString("en")} values.`,
			);
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
