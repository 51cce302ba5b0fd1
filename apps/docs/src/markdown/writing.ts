/** A heading. */
export const heading = (level: number, text: string) =>
	`${"#".repeat(level)} ${text}`;

/** A bullet list; nothing for an empty one. */
export const bullets = (items: readonly string[]) =>
	items.map((item) => `- ${item}`).join("\n");

/** A link. */
export const link = (text: string, address: string) => `[${text}](${address})`;

/** Blocks with an empty line between them; empty ones are left out. */
export const blocks = (...parts: readonly (string | undefined)[]) =>
	parts.filter(Boolean).join("\n\n");
