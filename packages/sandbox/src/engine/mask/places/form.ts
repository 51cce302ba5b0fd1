import type { IsSecret } from "../names.ts";
import type { Place } from "../span.ts";

/** Parameters whose name is that of a secret, in a form: each goes on to the next ampersand. */
export function* formPlaces(
	text: string,
	isSecret: IsSecret,
): Generator<Place> {
	let from = 0;
	while (from <= text.length) {
		const next = text.indexOf("&", from);
		const to = next < 0 ? text.length : next;
		yield* parameterIn(text, from, to, isSecret);
		from = to + 1;
	}
}

/** Parameters of addresses and of pieces of forms inside of another text, which ends where markup or JSON go on. */
export function* parameterPlaces(
	text: string,
	isSecret: IsSecret,
): Generator<Place> {
	let at = 0;
	while (at < text.length) {
		const equals = text.indexOf("=", at);
		if (equals < 0) return;
		let from = equals;
		while (from > at && !/[?&\s"'<>;]/.test(text[from - 1] ?? "")) from--;
		let to = equals + 1;
		// An attribute of XML, or a text in quotes.
		if (/["']/.test(text[to] ?? "")) {
			at = to;
			continue;
		}
		while (to < text.length && !endsAt(text, to)) to++;
		yield* parameterIn(text, from, to, isSecret);
		at = Math.max(to, equals + 1);
	}
}

function* parameterIn(
	text: string,
	from: number,
	to: number,
	isSecret: IsSecret,
): Generator<Place> {
	const equals = text.indexOf("=", from);
	if (equals < 0 || equals >= to) return;
	if (!isSecret(decoded(text.slice(from, equals)))) return;
	yield {
		from: equals + 1,
		to,
		values: [decoded(text.slice(equals + 1, to))],
	};
}

function endsAt(text: string, at: number): boolean {
	const mark = text[at] ?? "";
	if (/[&\s]/.test(mark)) return true;
	if (mark === "<") return text[at + 1] === "/";
	return mark === '"' && /^[,}\]\s/>]?$/.test(text[at + 1] ?? "");
}

function decoded(text: string): string {
	const spaced = text.replaceAll("+", " ");
	try {
		return decodeURIComponent(spaced);
	} catch {
		return spaced.replaceAll(/%([0-7][\da-f])/gi, (_, code: string) =>
			String.fromCharCode(Number.parseInt(code, 16)),
		);
	}
}
