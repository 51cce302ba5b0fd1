import { type Node, parsed } from "./parse.ts";

/**
 * An element as data: attributes under `@name`, text under `#text`, children under their local names. Children that may
 * come several times are lists, even when there is one. An element of a foreign namespace is named `{namespace}name`.
 */
export interface XmlElement {
	readonly [name: string]: string | XmlElement | readonly XmlElement[];
}

/** What a kind of messages is like. */
export interface ElementStyle {
	/** The namespaces that its elements are in. */
	readonly namespaces: ReadonlySet<string>;
	/** Names of elements that may come several times. */
	readonly listed: ReadonlySet<string>;
}

/** A reader that resolves namespaces. It throws a SyntaxError when the text is not XML within the limits of `parsed`. */
export function elementReader(
	style: ElementStyle,
): (text: string) => XmlElement {
	let last: { readonly text: string; readonly data: XmlElement } | undefined;
	return (text) => {
		// A refusal reads again what it answers.
		if (last?.text === text) return last.data;
		const root = parsed(text);
		const data = { [nameOf(root, style)]: converted(root, style) };
		last = { text, data };
		return data;
	};
}

function converted(
	{ attributes, children, text }: Node,
	style: ElementStyle,
): XmlElement {
	const groups = new Map<string, XmlElement[]>();
	for (const child of children) {
		const name = nameOf(child, style);
		const element = converted(child, style);
		const group = groups.get(name);
		if (group) group.push(element);
		else groups.set(name, [element]);
	}
	const own = text.trim();
	return Object.fromEntries<XmlElement[string]>([
		...attributes.map(({ local, value }) => [`@${local}`, value] as const),
		...(own === "" ? [] : [["#text", own] as const]),
		...[...groups].map(([name, elements]): [string, XmlElement[string]] => [
			name,
			elements.length === 1 && !style.listed.has(name) && elements[0]
				? elements[0]
				: elements,
		]),
	]);
}

function nameOf(
	{ local, namespace }: Node,
	{ namespaces }: ElementStyle,
): string {
	return namespaces.has(namespace) ? local : `{${namespace}}${local}`;
}
