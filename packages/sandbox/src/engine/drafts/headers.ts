/**
 * Header lines as names in lower case with their values, or the line that is none.
 *
 * @example
 * ```ts
 * import { headersOf } from "@slipway/sandbox/engine";
 *
 * headersOf("Accept: text/xml\nX-A: 1"); // => { headers: { accept: "text/xml", "x-a": "1" } }
 * headersOf("no header"); // => { wrong: "no header" }
 * ```
 */
export function headersOf(
	lines: string,
):
	| { readonly headers: Readonly<Record<string, string>> }
	| { readonly wrong: string } {
	const headers: Record<string, string> = {};
	for (const line of lines.split("\n")) {
		if (line.trim() === "") continue;
		const colon = line.indexOf(":");
		const name = line.slice(0, Math.max(0, colon)).trim();
		if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) return { wrong: line };
		headers[name.toLowerCase()] = line.slice(colon + 1).trim();
	}
	return { headers };
}

/**
 * Header lines with one header set, in its place or at the end; without it when the value is undefined.
 *
 * @example
 * ```ts
 * import { withHeader } from "@slipway/sandbox/engine";
 *
 * withHeader("Accept: text/xml", "x-a", "1"); // => "Accept: text/xml\nX-A: 1"
 * ```
 */
export function withHeader(
	lines: string,
	name: string,
	value: string | undefined,
): string {
	const all = lines.split("\n").filter((each) => each.trim() !== "");
	const at = all.findIndex((each) =>
		each.toLowerCase().startsWith(`${name.toLowerCase()}:`),
	);
	if (value === undefined)
		return all.filter((_, each) => each !== at).join("\n");
	const line = `${headerName(name)}: ${value}`;
	return (at < 0 ? [...all, line] : all.with(at, line)).join("\n");
}

/** The name of a header as it is usually written. */
export const headerName = (name: string): string =>
	name.replaceAll(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
