/** A heading. */
export const heading = (level: number, text: string) =>
	`${"#".repeat(level)} ${text}`;

/** A bullet list; nothing for an empty one. */
export const bullets = (items: readonly string[]) =>
	items.map((item) => `- ${item.replaceAll("\n", "\n  ")}`).join("\n");

/** A numbered list; nothing for an empty one. */
export const numbered = (items: readonly string[]) =>
	items.map((item, index) => `${index + 1}. ${item}`).join("\n");

/** A line of a list of facts: “**Takes:** 5 business days”. */
export const row = (term: string, says: string) => `- **${term}:** ${says}`;

/** A link. */
export const link = (text: string, address: string) => `[${text}](${address})`;

/** Blocks with an empty line between them; empty ones are left out. */
export const blocks = (...parts: readonly (string | undefined)[]) =>
	parts.filter(Boolean).join("\n\n");

/** Lines, one under the other; empty ones are left out. */
export const lines = (...parts: readonly (string | undefined | false)[]) =>
	parts.filter(Boolean).join("\n");

/** A table. */
export function table(
	head: readonly string[],
	rows: readonly (readonly string[])[],
): string {
	const line = (cells: readonly string[]) =>
		`| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
	return [line(head), line(head.map(() => "---")), ...rows.map(line)].join(
		"\n",
	);
}
