import type { Place } from "../span.ts";

/** User and password of addresses: what stands between `//` and `@`. */
export function* addressPlaces(text: string): Generator<Place> {
	let at = text.indexOf("//");
	while (at >= 0) {
		const from = at + 2;
		let to = from;
		let sign = -1;
		while (to < text.length && !/[\s/?#"'<>\\,]/.test(text[to] ?? "")) {
			if (text[to] === "@") sign = to;
			to++;
		}
		if (sign > from) {
			const [user = "", ...password] = text.slice(from, sign).split(":");
			const secret = password.length > 0 ? password.join(":") : user;
			yield { from, to: sign, values: [secret, decoded(secret)] };
		}
		at = text.indexOf("//", Math.max(to, from));
	}
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
