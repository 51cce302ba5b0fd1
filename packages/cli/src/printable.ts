/** What a terminal would act upon instead of showing it: control characters, half surrogates, what turns the direction of text or cannot be seen. */
const acting = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Longer texts are cut: an address can have 16,384 characters. */
const longest = 500;

/** Text from outside as one line that a terminal shows and does not act upon. */
export function printable(text: string): string {
	const cut =
		text.length > longest
			? `${text.slice(0, longest)}… (${text.length.toLocaleString("en")} characters in all)`
			: text;
	return cut.replaceAll(
		acting,
		(sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
	);
}
