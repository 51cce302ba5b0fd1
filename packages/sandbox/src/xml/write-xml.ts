import { XMLBuilder } from "fast-xml-parser";

const builder = new XMLBuilder({
	ignoreAttributes: false,
	attributesGroupName: "ATTRIBUTES",
	attributeNamePrefix: "",
	format: true,
	indentBy: "  ",
	suppressEmptyNode: true,
	suppressBooleanAttributes: false,
});

/** Data as an XML document, in the shape that `readXml` gives. What XML cannot hold, such as control characters, is left out. */
export function writeXml(data: object): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(data)}`.replaceAll(
		forbidden,
		"",
	);
}

/** Everything that is not a Char of XML 1.0, section 2.2. */
const forbidden =
	/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
