import XMLBuilder from "fast-xml-builder";

const style = {
	ignoreAttributes: false,
	format: true,
	indentBy: "  ",
	suppressEmptyNode: true,
	suppressBooleanAttributes: false,
};
const grouped = new XMLBuilder({
	...style,
	attributesGroupName: "ATTRIBUTES",
	attributeNamePrefix: "",
});
const prefixed = new XMLBuilder({ ...style, attributeNamePrefix: "@" });

/**
 * Data as an XML document, in the shape that `readXml` gives. What XML cannot hold, such as control characters, is left out.
 *
 * @example
 * ```ts
 * import { writeXml } from "@slipway/sandbox/xml";
 * writeXml({ Stay: "2 nights" }).split("\n")[1]; // => "<Stay>2 nights</Stay>"
 * ```
 */
export function writeXml(data: object): string {
	return documentOf(grouped.build(data));
}

/**
 * Elements as an XML document, in the shape that `elementReader` gives; prefixes and namespaces are the caller's.
 *
 * @example
 * ```ts
 * import { writeElements } from "@slipway/sandbox/xml";
 * writeElements({ Stay: { "@Nights": "2" } }).split("\n")[1]; // => "<Stay Nights=\"2\"/>"
 * ```
 */
export function writeElements(data: object): string {
	return documentOf(prefixed.build(data));
}

function documentOf(xml: string): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}`.replaceAll(
		forbidden,
		"",
	);
}

/** Everything that is not a Char of XML 1.0, section 2.2. */
const forbidden =
	/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
