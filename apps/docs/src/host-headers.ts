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

/** Where the snippets expect the site: this folder holds it, or the folders of its path. */
const usualRoot = "/var/www/slipway";

/** Rules as part of an nginx `server` block. */
export function nginxSnippet(rules: readonly HeaderRule[]): string {
	const [all, ...others] = rules;
	const at = all?.address.slice(0, -1) ?? "/";
	const types = others.flatMap(({ address, headers }) => {
		const type = headers["Content-Type"]?.split(";")[0];
		return type ? [{ ending: address.split(".").at(-1), type }] : [];
	});
	const added = (headers: HeaderRule["headers"] = {}) =>
		Object.entries(headers).map(
			([name, value]) => `add_header ${name} "${value}" always;`,
		);
	const location = (what: string, lines: readonly string[]) => [
		`location ${what} {`,
		...lines.map((line) => `\t${line}`),
		"}",
	];
	return textOf([
		"# Generated with the site. Include it in a server block.",
		`root ${usualRoot};`,
		"gzip_static on;",
		"charset utf-8;",
		`charset_types ${types.map(({ type }) => type).join(" ")} text/css text/javascript application/javascript image/svg+xml;`,
		...location(at, [
			"index index.html;",
			`error_page 404 ${at}404.html;`,
			...added(all?.headers),
			...location(`~ ^${at}(?:_headers$|_hosting/|.*\\.(?:br|gz)$)`, [
				"return 404;",
			]),
			...types.flatMap(({ ending, type }) =>
				location(`~ ^${at}.*\\.${ending}$`, [
					"types {}",
					`default_type ${type};`,
				]),
			),
			...others
				.filter(({ headers }) => !headers["Content-Type"])
				.flatMap(({ address, headers }) =>
					location(
						address.slice(0, -1),
						// A level that adds a header inherits none.
						[...added(all?.headers), ...added(headers)],
					),
				),
		]),
	]);
}

/** Rules as part of a site block of a Caddyfile. */
export function caddySnippet(rules: readonly HeaderRule[]): string {
	const [all] = rules;
	const address = all?.address ?? "/*";
	const at = address.slice(0, -1);
	// Deferred, because the file server names the types that it knows by itself, without their characters.
	// Deferred, because the file server names the types that it knows by itself, without their characters.
	const set = (
		{ headers }: Pick<HeaderRule, "headers">,
		name: string,
		where: string,
	) => [
		where.includes("*.")
			? `@${name} path_regexp ^${where.replace("*.", ".*\\.")}$`
			: `@${name} path ${where}`,
		`header @${name} {`,
		...Object.entries(headers).map(([key, value]) => `\t${key} "${value}"`),
		"\tdefer",
		"}",
	];
	return textOf([
		"# Generated with the site. Import it in a site block.",
		`root * ${usualRoot}`,
		...rules.flatMap((rule, at) => set(rule, `rule${at}`, rule.address)),
		`@hidden path ${at}_headers ${at}_hosting/* *.br *.gz`,
		`route ${address} {`,
		"\terror @hidden 404",
		"\tfile_server {",
		"\t\tprecompressed br gzip",
		"\t}",
		"}",
		"handle_errors {",
		`\trewrite * ${at}404.html`,
		...(all ? set(all, "missing", "*").map((line) => `\t${line}`) : []),
		"\tfile_server",
		"}",
	]);
}

const textOf = (lines: readonly string[]): string => `${lines.join("\n")}\n`;
