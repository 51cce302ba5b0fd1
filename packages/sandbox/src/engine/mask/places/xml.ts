import type { IsSecret } from "../names.ts";
import type { Place } from "../span.ts";

/** Elements and attributes whose name is that of a secret, in a text that is XML or nearly: what is not closed goes on to the end. */
export function* xmlPlaces(text: string, isSecret: IsSecret): Generator<Place> {
	let at = text.indexOf("<");
	while (at >= 0) {
		const name = nameAt(text, at + 1);
		let inside = at + 1 + name.length;
		if (name !== "") {
			const attributes: Place[] = [];
			inside = tagEnd(text, inside, isSecret, attributes);
			yield* attributes;
			if (
				isSecret(name) &&
				text[inside - 1] === ">" &&
				text[inside - 2] !== "/"
			) {
				const close = text.indexOf(`</${name}`, inside);
				const to = close < 0 ? text.length : close;
				yield { from: inside, to, values: valuesIn(text.slice(inside, to)) };
				inside = to;
			}
		}
		at = text.indexOf("<", Math.max(inside, at + 1));
	}
}

function nameAt(text: string, at: number): string {
	let to = at;
	while (to < text.length && !/[\s/>"'=<!?]/.test(text[to] ?? "")) to++;
	return text.slice(at, to);
}

/** Where a tag ends, after its bracket; its secret attributes are added to a list. */
function tagEnd(
	text: string,
	start: number,
	isSecret: IsSecret,
	found: Place[],
): number {
	let at = start;
	let name = "";
	while (at < text.length) {
		const mark = text[at] ?? "";
		if (mark === ">") return at + 1;
		if (mark === "<") return at;
		if (mark === '"' || mark === "'") {
			const close = text.indexOf(mark, at + 1);
			const to = close < 0 ? text.length : close;
			if (isSecret(name))
				found.push({
					from: at + 1,
					to,
					values: [plain(text.slice(at + 1, to))],
				});
			name = "";
			at = to + 1;
			continue;
		}
		const word = nameAt(text, at);
		if (word !== "") {
			name = word;
			at += word.length;
		} else at++;
	}
	return text.length;
}

/** The texts of an element, each and together, without tags, comments and the marks of CDATA. */
function valuesIn(content: string): readonly string[] {
	const texts = content
		.replaceAll(/<!\[CDATA\[|\]\]>/g, "")
		.split("<")
		.map((piece, index) =>
			plain(index === 0 ? piece : piece.slice(piece.indexOf(">") + 1)),
		);
	return [texts.join(""), ...texts];
}

const entities: Readonly<Record<string, string>> = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'",
};

/** A text with its references resolved. */
function plain(text: string): string {
	return text.replaceAll(
		/&(?:#x([\da-f]{1,12})|#(\d{1,12})|(\w{1,8}));/gi,
		(whole, hex?: string, decimal?: string, name?: string) => {
			if (name !== undefined) return entities[name] ?? whole;
			const point = hex ? Number.parseInt(hex, 16) : Number(decimal);
			return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
		},
	);
}
