/**
 * Text as HTML in exactly the form in which browsers write it out again, so that a page can be held against its digest.
 * What HTML cannot hold is shown by its number.
 */
export const escapedText = (text: string): string =>
	text
		.toWellFormed()
		.replaceAll(/\r\n?/g, "\n")
		.replaceAll(
			// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what HTML cannot hold
			/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff\p{Cf}]/gu,
			(sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
		)
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll("\u00a0", "&nbsp;");

/** An element around HTML. Values of attributes are ids and classes, in which nothing needs an escape. */
export const element = (
	name: string,
	inner: string,
	attributes: Readonly<Record<string, string>> = {},
): string =>
	`<${name}${Object.entries(attributes)
		.map(
			([attribute, value]) =>
				` ${attribute}="${value.replaceAll(/[^\w#: -]/g, "-")}"`,
		)
		.join("")}>${inner}</${name}>`;

/** A paragraph of text. */
export const paragraph = (text: string, className?: string): string =>
	element("p", escapedText(text), className ? { class: className } : {});
