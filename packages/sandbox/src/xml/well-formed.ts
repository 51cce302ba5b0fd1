import { type XMLParser, XMLValidator } from "fast-xml-parser";

/** Deeper elements are refused: no provider's message comes near. */
export const deepest = 50;

/**
 * What a parser makes of XML. Throws a SyntaxError when it is not well-formed, when it is too deep, and always when it
 * declares a document type, with which entities could be defined.
 */
export function parsedBy(parser: XMLParser, text: string): unknown {
	if (/<!\s*(?:DOCTYPE|ENTITY)/i.test(text))
		throw new SyntaxError("The XML declares a document type or an entity.");
	const checked = XMLValidator.validate(text);
	if (checked !== true)
		throw new SyntaxError(
			`The XML breaks off at line ${checked.err.line}: ${checked.err.msg}`,
		);
	try {
		return parser.parse(text);
	} catch (error) {
		throw new SyntaxError(
			`The XML cannot be read: ${error instanceof Error ? error.message : String(error)}`,
		);
	}
}
