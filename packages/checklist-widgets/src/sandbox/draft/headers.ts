/** Header lines as names in lower case with their values, or the line that is none. */
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

/** Header lines with one header set, in its place or at the end. */
export function withHeader(lines: string, name: string, value: string): string {
	const line = `${name.replaceAll(/(^|-)[a-z]/g, (letter) => letter.toUpperCase())}: ${value}`;
	const all = lines.split("\n").filter((each) => each.trim() !== "");
	const at = all.findIndex((each) =>
		each.toLowerCase().startsWith(`${name.toLowerCase()}:`),
	);
	return (at < 0 ? [...all, line] : all.with(at, line)).join("\n");
}
