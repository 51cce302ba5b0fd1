import { XMLParser } from "fast-xml-parser";
import { z } from "zod";
import { deepest, parsedBy } from "./well-formed.ts";

const parser = new XMLParser({
	ignoreAttributes: false,
	attributesGroupName: "ATTRIBUTES",
	attributeNamePrefix: "",
	ignoreDeclaration: true,
	parseTagValue: false,
	parseAttributeValue: false,
	maxNestedTags: deepest,
});

/**
 * XML as data: elements by name, lists where a name is repeated, text as it stands, attributes under `ATTRIBUTES`. Throws
 * a SyntaxError when it is not well-formed, when it is too deep, and always when it declares a document type, with which
 * entities could be defined.
 */
export function readXml(text: string): Readonly<Record<string, unknown>> {
	const data = Elements.parse(parsedBy(parser, text));
	const roots = Object.values(data);
	if (roots.length !== 1 || Array.isArray(roots[0]))
		throw new SyntaxError("The XML does not have exactly one root element.");
	return data;
}

const Elements = z.record(z.string(), z.unknown()).catch({});
