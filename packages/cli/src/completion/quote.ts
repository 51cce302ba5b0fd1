/** A text as one word of a shell script, whatever it holds. */
export const quoted = (text: string): string =>
	`'${text.replaceAll("'", "'\\''")}'`;
