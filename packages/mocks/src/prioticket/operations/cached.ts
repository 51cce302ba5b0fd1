import type { HeaderParameters, Reply } from "@slipway/sandbox/engine";

/**
 * An answer that says when it last changed, or 304 without a body when that is not after `If-Modified-Since`. `modified` is
 * in milliseconds since 1970; undefined where nothing has a date. A header that is no HTTP date is passed over (RFC 9110,
 * 13.1.3).
 */
export function cached(
	headers: Readonly<Record<string, string>>,
	modified: number | undefined,
	body: () => unknown,
	more: Readonly<Record<string, string>> = {},
): Reply {
	if (modified === undefined)
		return { status: 200, headers: more, body: body() };
	const date = new Date(modified).toUTCString();
	const since = headers["if-modified-since"] ?? "";
	const own = { ...more, "last-modified": date };
	return since.endsWith("GMT") && Date.parse(since) >= Date.parse(date)
		? { status: 304, headers: own }
		: { status: 200, headers: own, body: body() };
}

/** The newest of several moments; undefined of none. */
export const newestOf = (moments: readonly number[]): number | undefined =>
	moments.length > 0 ? Math.max(...moments) : undefined;

/** What conditional requests send. */
export const conditional = {
	"If-Modified-Since": {
		says: "Answers 304 without a body when nothing has changed since.",
		example: "Sat, 01 Aug 2026 00:00:00 GMT",
	},
} as const satisfies HeaderParameters;

/** What an answer to a conditional request can be. */
export const unchanged = {
	304: { says: "Nothing has changed since the date of If-Modified-Since." },
} as const;
