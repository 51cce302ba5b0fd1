import { type Node, parsed } from "./parse.ts";

/**
 * An element as data: attributes under `@name`, text under `#text`, children under their local names. Children that may
 * come several times are lists, even when there is one. An element or attribute of a foreign namespace is named `{namespace}name`.
 */
export interface XmlElement {
	readonly [name: string]: string | XmlElement | readonly XmlElement[];
}

/** What a kind of messages is like. */
export interface ElementStyle {
	/** The namespace that an element of this name is in. */
	readonly namespaceOf: (local: string) => string;
	/** Names of elements that may come several times. */
	readonly listed: ReadonlySet<string>;
}

/**
 * A reader that resolves namespaces. It throws a SyntaxError when the text is not XML within the limits of `parsed`.
 *
 * @example
 * ```ts
 * import { elementReader } from "@slipway/sandbox/xml";
 *
 * const read = elementReader({ namespaceOf: () => "", listed: new Set() });
 * Object.keys(read("<Ping><EchoData>Hello</EchoData></Ping>")); // => ["Ping"]
 * ```
 */
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

const orders = new WeakMap<XmlElement, readonly string[]>();

/** The names of an element's children as they stand in the document; none when the element was not read from one. */
export function childrenInOrder(element: XmlElement): readonly string[] {
	return orders.get(element) ?? [];
}

/** Attributes that a schema's processor reads, not the message: where the schema is, and the like. */
const ofSchemas = "http://www.w3.org/2001/XMLSchema-instance";

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
	const element = Object.fromEntries<XmlElement[string]>([
		...attributes
			.filter((each) => each.namespace !== ofSchemas)
			.map(
				({ namespace, local, value }) =>
					[`@${namespace && `{${namespace}}`}${local}`, value] as const,
			),
		...(own === "" ? [] : [["#text", own] as const]),
		...[...groups].map(([name, elements]): [string, XmlElement[string]] => [
			name,
			elements.length === 1 && !style.listed.has(name) && elements[0]
				? elements[0]
				: elements,
		]),
	]);
	orders.set(
		element,
		children.map((child) => nameOf(child, style)),
	);
	return element;
}

function nameOf(
	{ local, namespace }: Node,
	{ namespaceOf }: ElementStyle,
): string {
	return namespaceOf(local) === namespace ? local : `{${namespace}}${local}`;
}
