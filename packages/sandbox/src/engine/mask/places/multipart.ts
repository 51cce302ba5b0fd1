import type { IsSecret } from "../names.ts";
import type { Place } from "../span.ts";

/** Parts of a multipart form whose name is that of a secret: each goes on to the next boundary, or to the end. */
export function* multipartPlaces(
	text: string,
	isSecret: IsSecret,
): Generator<Place> {
	let at = text.indexOf('name="');
	while (at >= 0) {
		const start = at + 6;
		const quote = text.indexOf('"', start);
		if (quote < 0) return;
		let next = quote + 1;
		if (isSecret(text.slice(start, quote))) {
			const blank = blankLine(text, quote);
			if (blank === undefined) return;
			const boundary = text.indexOf("\n--", blank - 1);
			const end = boundary < 0 ? text.length : boundary;
			const to = text[end - 1] === "\r" ? end - 1 : end;
			yield { from: blank, to, values: [text.slice(blank, to)] };
			next = Math.max(next, end);
		}
		at = text.indexOf('name="', next);
	}
}

/** Where a part's content begins, after the empty line. */
function blankLine(text: string, from: number): number | undefined {
	for (
		let at = text.indexOf("\n", from);
		at >= 0;
		at = text.indexOf("\n", at + 1)
	) {
		if (text[at + 1] === "\n") return at + 2;
		if (text[at + 1] === "\r" && text[at + 2] === "\n") return at + 3;
	}
	return undefined;
}
