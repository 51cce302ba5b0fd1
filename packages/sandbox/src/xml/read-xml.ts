import { XMLParser, XMLValidator } from "fast-xml-parser";

/** Deeper elements are refused: no provider's message comes near. */
const deepest = 50;

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
	if (/<!\s*(?:DOCTYPE|ENTITY)/i.test(text))
		throw new SyntaxError("The XML declares a document type or an entity.");
	const checked = XMLValidator.validate(text);
	if (checked !== true)
		throw new SyntaxError(
			`The XML breaks off at line ${checked.err.line}: ${checked.err.msg}`,
		);
	const data = parsed(text);
	const roots = Object.values(data);
	if (roots.length !== 1 || Array.isArray(roots[0]))
		throw new SyntaxError("The XML does not have exactly one root element.");
	return data;
}

function parsed(text: string): Readonly<Record<string, unknown>> {
	try {
		return parser.parse(text);
	} catch (error) {
		throw new SyntaxError(
			`The XML cannot be read: ${error instanceof Error ? error.message : String(error)}`,
		);
	}
}
