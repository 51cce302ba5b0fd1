/** Headers for reading, one a line. */
export const headerLines = (
	headers: Readonly<Record<string, string>>,
): string =>
	Object.entries(headers)
		.map(([name, value]) => `${name}: ${value}`)
		.join("\n");
