/** Between these stands the name of a value in a text of a request: signs that nobody types (Unicode, private use). */
const open = "\u{E000}";
const close = "\u{E001}";
const place = /\u{E000}(\w+)\u{E001}/u;

/** A value's place in a text. */
export const valueNamed = (name: string): string => open + name + close;

/** A text with something written in the place of each value. */
export const withValues = (
	text: string,
	written: (name: string) => string,
): string =>
	text.replaceAll(new RegExp(place, "gu"), (_, name: string) => written(name));

/** A text without the places of its values. */
export const withoutValues = (text: string): string =>
	withValues(text, () => "");

/** An address whose values were taken for signs, with their places again. */
export const valuesAgain = (url: string): string =>
	url.replaceAll(/%EE%80%80(\w+)%EE%80%81/g, (_, name: string) =>
		valueNamed(name),
	);

/** Names of the values in texts, each once. */
export const valuesIn = (texts: readonly string[]): readonly string[] => [
	...new Set(
		texts.flatMap((text) =>
			[...text.matchAll(new RegExp(place, "gu"))].flatMap(
				([, name]) => name ?? [],
			),
		),
	),
];

/**
 * A text as an expression: what is literal in the language's own quotes, what is a value by its name, and `between` them
 * the sign that joins.
 */
export function expression(
	text: string,
	literal: (part: string) => string,
	value: (name: string) => string,
	between: string,
): string {
	const parts = text.split(new RegExp(place, "u"));
	if (parts.length === 1) return literal(text);
	return parts
		.flatMap((part, index) =>
			index % 2 === 1 ? [value(part)] : part === "" ? [] : [literal(part)],
		)
		.join(between);
}
