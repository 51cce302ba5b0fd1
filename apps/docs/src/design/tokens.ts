/** A custom property of a style sheet. */
export interface Token {
	/** With its two hyphens. */
	readonly name: string;
	readonly value: string;
}

/** The custom properties of each part of a token sheet, by the heading that the comment above them gives: `---- Type ----`. */
export function tokensIn(css: string): ReadonlyMap<string, readonly Token[]> {
	const parts = css.split(/\/\* ---- (.+?) ---- \*\//);
	return new Map(
		parts.flatMap((heading, index) =>
			index % 2 === 1
				? [[heading.split(":")[0] ?? "", declared(parts[index + 1] ?? "")]]
				: [],
		),
	);
}

const declared = (css: string): readonly Token[] =>
	[
		...css.replaceAll(/\/\*.*?\*\//gs, "").matchAll(/(--[\w-]+):\s*([^;]+);/g),
	].map(([, name = "", value = ""]) => ({
		name,
		value: value.replaceAll(/\s+/g, " ").trim(),
	}));
