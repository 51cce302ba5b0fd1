/*
 * What strings in a progress file look like. The schema and the reader in the page share these, so that they cannot
 * disagree. They mean the same with and without the flag `u`, because the JSON Schema carries no flags; that is why
 * control characters are spelt out.
 */

/**
 * The name of a task, a question or a detail: lower-case words joined by hyphens. `constructor` is left out, because
 * every object already has a property of that name.
 */
export const namePattern = /^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** Who wrote: a random id of one browser. It starts with a digit, so it is never the name of a built-in property. */
export const replicaPattern = /^[0-9][a-z0-9]{3,31}$/;

/** A day from 2000 to 2099, `YYYY-MM-DD`, that exists. */
export const datePattern =
	/^20(\d\d-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))|([02468][048]|[13579][26])-02-29)$/;

/** Text without control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing these is its purpose
export const linePattern = /^[^\u0000-\u001f\u007f-\u009f]*$/;

/** Text over several lines: tabs and line ends are the only control characters. */
export const prosePattern =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing these is its purpose
	/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$/;

/** A web address; anything that a browser could run, such as `javascript:`, is not one. */
export const linkPattern =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing these is its purpose
	/^https?:\/\/[^\s<>"\u0000-\u001f\u007f-\u009f]+$/;

/** Upper bounds of lengths and counts, in UTF-16 code units. */
export const bounds = {
	name: 120,
	line: 240,
	prose: 4000,
	link: 2000,
	/** Options chosen in one answer. */
	options: 100,
	/** Writes of one browser to one field. */
	writes: 2 ** 31 - 1,
	/** Milliseconds since 1970 at the end of the year 9999. */
	time: 253402300799999,
	/** A whole file. */
	file: 4_000_000,
	/** Brackets within brackets. */
	depth: 16,
} as const;
