/**
 * Whether a text can stand in code as it is, over several lines: it has no control characters but tabs and line feeds,
 * and nothing else that an editor or a compiler takes for the end of a line.
 */
export const isPlain = (text: string): boolean =>
	!/[^\P{Cc}\n\t]|[\u2028\u2029]/u.test(text);

/** A text with its control characters, which no code should hold as they are, written otherwise. */
export const withoutControls = (
	text: string,
	written: (code: number) => string,
): string =>
	text.replaceAll(/\p{Cc}/gu, (sign) =>
		sign === "\n" || sign === "\t" ? sign : written(sign.charCodeAt(0)),
	);

/** A text in double quotes on one line, in the escapes that JavaScript, Python, Java and C# share. */
export const quoted = (text: string): string =>
	JSON.stringify(text).replaceAll(
		/[\x7f-\x9f\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);

/** What stands between three double quotes in Python and Java, in the escapes that they share. */
export const betweenThreeQuotes = (text: string): string =>
	text
		.replaceAll("\\", "\\\\")
		.replaceAll(/"""|"$/g, (quotes) => quotes.replaceAll('"', '\\"'));

/** Lines that stand so many spaces further in. */
export const indented = (
	lines: readonly string[],
	spaces: number,
): readonly string[] => lines.map((line) => " ".repeat(spaces) + line);
