/** The lines of a text that hold another, in any case; undefined when none is sought. */
export function foundLines(
	text: string,
	sought: string,
): { readonly count: number; readonly text: string } | undefined {
	if (sought === "") return undefined;
	const lines = text
		.split("\n")
		.filter((line) => line.toLowerCase().includes(sought.toLowerCase()));
	return { count: lines.length, text: lines.join("\n") };
}
