import { XMLParser } from "fast-xml-parser";
import { z } from "zod";
import { deepest, parsedBy } from "./well-formed.ts";

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

const parser = new XMLParser({
	preserveOrder: true,
	ignoreAttributes: false,
	attributeNamePrefix: "",
	parseTagValue: false,
	parseAttributeValue: false,
	trimValues: false,
	processEntities: false,
	ignoreDeclaration: true,
	ignorePiTags: true,
	cdataPropName: "#cdata",
	maxNestedTags: deepest,
});

/**
 * A reader that resolves namespaces. It throws a SyntaxError when the text is not well-formed, and for document types and
 * undeclared entities.
 */
export function elementReader(
	style: ElementStyle,
): (text: string) => XmlElement {
	return (text) => {
		const nodes = z.array(Node).catch([]).parse(parsedBy(parser, text));
		const outside = text.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/g, "");
		const entity =
			/&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});).{0,12}/i.exec(
				outside,
			);
		if (entity)
			throw new SyntaxError(`The XML has an undeclared entity: ${entity[0]}`);
		const [root, ...others] = nodes.filter(isElement);
		if (!root || others.length > 0)
			throw new SyntaxError("The XML does not have exactly one root element.");
		const [name, element] = converted(root, { "": "" }, style);
		return { [name]: element };
	};
}

type Scope = Readonly<Record<string, string>>;
type ParsedNode = Readonly<Record<string, unknown>>;

const Node = z.record(z.string(), z.unknown());
const Children = z.array(Node).catch([]);
const Attributes = z.record(z.string(), z.string()).catch({});

function isElement(node: ParsedNode): boolean {
	return !("#text" in node || "#cdata" in node || "#comment" in node);
}

function converted(
	node: ParsedNode,
	outer: Scope,
	style: ElementStyle,
): [string, XmlElement] {
	const tag = Object.keys(node).find((name) => name !== ":@") ?? "";
	const attributes = Attributes.parse(node[":@"]);
	const scope: Record<string, string> = { ...outer };
	const own: [string, string][] = [];
	for (const [name, value] of Object.entries(attributes)) {
		if (name === "xmlns") scope[""] = decoded(value);
		else if (name.startsWith("xmlns:")) scope[name.slice(6)] = decoded(value);
		else own.push([`@${localName(name)}`, decoded(value)]);
	}
	const children = Children.parse(node[tag]);
	const text = children.map(textOf).join("").trim();
	const groups = new Map<string, XmlElement[]>();
	for (const child of children.filter(isElement)) {
		const [name, element] = converted(child, scope, style);
		groups.set(name, [...(groups.get(name) ?? []), element]);
	}
	return [
		qualified(tag, scope, style),
		Object.fromEntries<XmlElement[string]>([
			...own,
			...(text === "" ? [] : [["#text", text] as const]),
			...[...groups].map(([name, elements]): [string, XmlElement[string]] => [
				name,
				elements.length === 1 && !style.listed.has(name) && elements[0]
					? elements[0]
					: elements,
			]),
		]),
	];
}

function qualified(
	tag: string,
	scope: Scope,
	{ namespaces }: ElementStyle,
): string {
	const colon = tag.indexOf(":");
	const prefix = colon < 0 ? "" : tag.slice(0, colon);
	const namespace = Object.hasOwn(scope, prefix) ? scope[prefix] : undefined;
	if (namespace === undefined)
		throw new SyntaxError(`The prefix ${prefix} of <${tag}> is not declared.`);
	const name = localName(tag);
	return namespaces.has(namespace) ? name : `{${namespace}}${name}`;
}

function localName(name: string): string {
	return name.slice(name.indexOf(":") + 1);
}

function textOf(node: ParsedNode): string {
	if (typeof node["#text"] === "string") return decoded(node["#text"]);
	return Children.parse(node["#cdata"])
		.map((each) => String(each["#text"] ?? ""))
		.join("");
}

const named: Readonly<Record<string, string>> = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'",
};

function decoded(text: string): string {
	return text.replaceAll(
		/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi,
		(whole, decimal?: string, hex?: string, name?: string) => {
			if (name !== undefined) return named[name] ?? whole;
			const point = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
			return point > 0 && point <= 0x10ffff
				? String.fromCodePoint(point)
				: "\ufffd";
		},
	);
}
