import type { Fix } from "@slipway/sandbox/engine";

/**
 * XML with the value of an attribute or the text of an element set, by a path that ends in `/Name/@attribute` or
 * `/Name/text()`. Undefined when the element is not there exactly once, or when the value is no text.
 */
export function withXmlValue(
	xml: string,
	{ pointer, value }: Pick<Fix, "pointer" | "value">,
): string | undefined {
	const [, name, last = ""] =
		/\/([\w.-]+)(?:\[\d+\])?\/(@[\w.-]+|text\(\))$/.exec(pointer) ?? [];
	if (name === undefined || typeof value !== "string") return undefined;
	// No attribute holds a less-than sign, so that the search for the end of a tag never goes past the next one.
	const [tag, ...others] = xml.matchAll(
		new RegExp(
			`<(?:[\\w.-]+:)?${escaped(name)}(?=[\\s/>])(?:"[^"<]*"|'[^'<]*'|[^"'<>])*>`,
			"g",
		),
	);
	if (!tag || others.length > 0) return undefined;
	const before = xml.slice(0, tag.index);
	const after = xml.slice(tag.index + tag[0].length);
	const text = value
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll('"', "&quot;");
	if (last !== "text()")
		return before + withAttribute(tag[0], last.slice(1), text) + after;
	return tag[0].endsWith("/>")
		? undefined
		: before + tag[0] + text + after.slice(Math.max(0, after.indexOf("<")));
}

function withAttribute(tag: string, name: string, text: string): string {
	const there = new RegExp(
		`(\\s(?:[\\w.-]+:)?${escaped(name)}\\s*=\\s*)(?:"[^"]*"|'[^']*')`,
	);
	if (there.test(tag))
		return tag.replace(there, (_, start: string) => `${start}"${text}"`);
	const end = tag.endsWith("/>") ? "/>" : ">";
	return `${tag.slice(0, -end.length).trimEnd()} ${name}="${text}"${end}`;
}

const escaped = (name: string) => name.replaceAll(/[.-]/g, "\\$&");
