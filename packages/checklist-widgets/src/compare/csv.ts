/** Rows as CSV (RFC 4180). What a spreadsheet would take for a formula gets an apostrophe in front. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
	rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");

const field = (text: string): string =>
	`"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;
