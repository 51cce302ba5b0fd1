/** Names that are those of a secret in any API. */
const everywhere = [
	"authorization",
	"proxy-authorization",
	"cookie",
	"set-cookie",
	"password",
	"client_secret",
	"access_token",
	"refresh_token",
	"api_key",
];

/** Longer names are none of a secret. */
const longest = 1000;

/** How many names are remembered with what they are. */
const mostJudged = 1000;

/** Tells whether a name is that of a secret: of a header, a member, an element, an attribute, a parameter, a field. */
export type IsSecret = (name: string) => boolean;

/** Knows the names of an API's own secrets besides the usual ones, in any case, with any prefix of XML, and in brackets. */
export function namesOf(own: readonly string[]): IsSecret {
	const known = new Set(
		[...everywhere, ...own].map((name) => name.toLowerCase()),
	);
	const judged = new Map<string, boolean>();
	const judge = (name: string): boolean => {
		const plain = name.trim().toLowerCase();
		return (
			known.has(plain) ||
			known.has(plain.slice(plain.lastIndexOf(":") + 1)) ||
			(plain.endsWith("]") &&
				plain.split(/[[\]]/).some((each) => known.has(each)))
		);
	};
	return (name) => {
		if (name.length > longest) return false;
		// The names of an API's messages are few, and come again with each.
		const before = judged.get(name);
		if (before !== undefined) return before;
		if (judged.size >= mostJudged) judged.clear();
		const secret = judge(name);
		judged.set(name, secret);
		return secret;
	};
}

/**
 * Tells whether a text without escapes can hold a secret by its name: most have none of the names in them, and need not be
 * taken apart.
 */
export function mentionOf(own: readonly string[]): (text: string) => boolean {
	const names = new RegExp(
		[...new Set([...everywhere, ...own])]
			.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
			.join("|"),
		"iu",
	);
	return (text) => names.test(text);
}
