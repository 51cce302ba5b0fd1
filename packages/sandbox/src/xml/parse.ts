import { SaxesParser, type SaxesTagNS } from "saxes";
import { OverLimit } from "../limits/index.ts";
import { deepest, withinLimits } from "./limits.ts";

/** An attribute as it stands. Declarations of namespaces are left out. */
export interface Attribute {
	readonly name: string;
	readonly local: string;
	/** Empty without a prefix. */
	readonly namespace: string;
	readonly value: string;
}

/** An element as it stands, with its namespace. */
export interface Node {
	readonly name: string;
	readonly local: string;
	readonly namespace: string;
	readonly attributes: readonly Attribute[];
	readonly children: readonly Node[];
	/** Its own text, references resolved, CDATA included. */
	readonly text: string;
}

interface Growing extends Node {
	readonly attributes: Attribute[];
	readonly children: Growing[];
	text: string;
}

/** The namespace of the declarations of namespaces (Namespaces in XML 1.0, section 3). */
const declarations = "http://www.w3.org/2000/xmlns/";

/**
 * The root element of a document of XML 1.0 with namespaces. Throws an OverLimit when it has more of something than is
 * read, a SyntaxError when it is not well-formed, when it is said to be in another encoding, and always when it declares a
 * document type, with which entities could be defined.
 *
 * @example
 * ```ts
 * import { parsed } from "@slipway/sandbox/xml";
 *
 * parsed("<a><b>1</b></a>").children[0]?.text; // => "1"
 * ```
 */
export function parsed(text: string): Node {
	withinLimits(text);
	const parser = new SaxesParser({
		xmlns: true,
		position: false,
		defaultXMLVersion: "1.0",
		forceXMLVersion: true,
	});
	let root: Growing | undefined;
	const open: Growing[] = [];
	const write = (more: string) => {
		const inner = open.at(-1);
		if (inner) inner.text += more;
	};
	parser.on("xmldecl", ({ encoding }) => {
		if (encoding !== undefined && !/^(?:utf-8|us-ascii)$/i.test(encoding))
			throw new SyntaxError(
				`The XML says that it is in ${encoding}; only UTF-8 is read.`,
			);
	});
	parser.on("doctype", () => {
		throw new SyntaxError("The XML declares a document type.");
	});
	parser.on("text", write);
	parser.on("cdata", write);
	parser.on("opentag", (tag) => {
		const element = elementOf(tag);
		open.at(-1)?.children.push(element);
		root ??= element;
		open.push(element);
		if (open.length > deepest)
			throw new OverLimit("The XML has", deepest, "levels of elements");
	});
	parser.on("closetag", () => {
		open.pop();
	});
	parser.on("error", ({ message }) => {
		throw new SyntaxError(
			`The XML is not well-formed at line ${lineAt(text, parser.position)}: ${message.replace(/\.$/, "")}.`,
		);
	});
	parser.write(text).close();
	if (!root) throw new SyntaxError("The XML has no root element.");
	return root;
}

function elementOf({ name, local, uri, attributes }: SaxesTagNS): Growing {
	const own: Attribute[] = [];
	for (const each of Object.values(attributes))
		if (each.uri !== declarations)
			own.push({
				name: each.name,
				local: each.local,
				namespace: each.uri,
				value: each.value,
			});
	for (const each of [name, local, ...own.map((one) => one.name)])
		if (each === "__proto__")
			throw new SyntaxError(
				"The XML has the name __proto__, which is not read.",
			);
	return {
		name,
		local,
		namespace: uri,
		attributes: own,
		children: [],
		text: "",
	};
}

function lineAt(text: string, position: number): number {
	let line = 1;
	for (
		let at = text.indexOf("\n");
		at >= 0 && at < position;
		at = text.indexOf("\n", at + 1)
	)
		line++;
	return line;
}
