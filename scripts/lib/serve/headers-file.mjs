// Reads the site's `_headers`, the file that tells hosts such as Netlify and Cloudflare Pages which headers to send.

/**
 * The rules of a `_headers` file: an address, in which `*` stands for anything, and below it the headers, indented.
 * @param {string} text
 */
export function rulesOf(text) {
	const rules = [];
	for (const line of text.split("\n")) {
		if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
		if (/^\s/.test(line)) {
			const colon = line.indexOf(":");
			rules
				.at(-1)
				?.headers.push([
					line.slice(0, colon).trim().toLowerCase(),
					line.slice(colon + 1).trim(),
				]);
		} else rules.push({ fits: patternOf(line.trim()), headers: [] });
	}
	return rules;
}

/**
 * The headers for an address, of all rules that fit it.
 * @param {ReturnType<typeof rulesOf>} rules
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersFor(rules, path) {
	return Object.fromEntries(
		rules
			.filter(({ fits }) => fits.test(path))
			.flatMap(({ headers }) => headers),
	);
}

function patternOf(address) {
	const literal = (part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
	return new RegExp(`^${address.split("*").map(literal).join(".*")}$`);
}

/**
 * The headers for what is no page: its policy without the hashes, which allow what is written into pages. They are most
 * of a small file's way to the reader.
 * @param {Record<string, string>} headers
 * @returns {Record<string, string>}
 */
export function headersBesidePages(headers) {
	const policy = headers["content-security-policy"];
	return policy === undefined
		? headers
		: {
				...headers,
				"content-security-policy": policy.replace(/ 'sha256-[^']+'/g, ""),
			};
}
