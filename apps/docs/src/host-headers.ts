/** Headers for all addresses that fit; `*` in the address stands for anything. */
export interface HeaderRule {
	readonly address: string;
	readonly headers: Readonly<Record<string, string>>;
}

/** Texts whose media type does not say by itself that they are UTF-8. */
const texts = {
	md: "text/markdown",
	txt: "text/plain",
	json: "application/json",
	xml: "application/xml",
	webmanifest: "application/manifest+json",
};

/**
 * What every host of the built site sends with it: the whole policy, with what a page cannot say by itself, how long
 * files are good for, and their characters. Nothing else says so: `npm start` reads the file that is written from it.
 */
export function hostHeaders(
	base: string,
	policy: string,
): readonly HeaderRule[] {
	const root = base.endsWith("/") ? base : `${base}/`;
	return [
		{
			address: `${root}*`,
			headers: {
				// A page cannot forbid its own framing by a meta element, a header can.
				"Content-Security-Policy": `${policy}; frame-ancestors 'none'`,
				"X-Content-Type-Options": "nosniff",
				"Referrer-Policy": "no-referrer",
				"Cross-Origin-Opener-Policy": "same-origin",
				"Permissions-Policy": "camera=(), geolocation=(), microphone=()",
			},
		},
		// Named after their content. For all else these hosts' default is right: kept, and asked about each time.
		{
			address: `${root}_astro/*`,
			headers: { "Cache-Control": "public, max-age=31536000, immutable" },
		},
		...Object.entries(texts).map(([ending, type]) => ({
			address: `${root}*.${ending}`,
			headers: { "Content-Type": `${type}; charset=utf-8` },
		})),
	];
}

/** Longest line that Cloudflare Pages reads. */
const longestLine = 2000;

/** Rules as the `_headers` file of Netlify and Cloudflare Pages. Throws when a line is longer than they read. */
export function headersFile(rules: readonly HeaderRule[]): string {
	const lines = rules.flatMap(({ address, headers }) => [
		address,
		...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
	]);
	const long = lines.find(({ length }) => length > longestLine);
	if (long !== undefined)
		throw new Error(
			`A line of _headers has ${long.length} characters, and hosts read ${longestLine}: ${long.slice(0, 60)}…\nHint: fewer different inline scripts make the policy shorter.`,
		);
	return `${lines.join("\n")}\n`;
}
