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

/** Tells whether a name is that of a secret: of a header, a member, an element, an attribute, a parameter, a field. */
export type IsSecret = (name: string) => boolean;

/** Knows the names of an API's own secrets besides the usual ones, in any case, with any prefix of XML, and in brackets. */
export function namesOf(own: readonly string[]): IsSecret {
	const known = new Set(
		[...everywhere, ...own].map((name) => name.toLowerCase()),
	);
	return (name) => {
		if (name.length > longest) return false;
		const plain = name.trim().toLowerCase();
		return (
			known.has(plain) ||
			known.has(plain.slice(plain.lastIndexOf(":") + 1)) ||
			(plain.endsWith("]") &&
				plain.split(/[[\]]/).some((each) => known.has(each)))
		);
	};
}
