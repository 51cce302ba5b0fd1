import { writeElements } from "@slipway/sandbox/xml";
import { namespaces } from "./namespaces.ts";

/** Writes what stands in the body of an envelope; answers carry an empty header. */
export function writeEnvelope(body: unknown, header: unknown = {}): string {
	return writeElements({
		"SOAP-ENV:Envelope": {
			"@xmlns:SOAP-ENV": namespaces.envelope,
			"SOAP-ENV:Header": header,
			"SOAP-ENV:Body": body,
		},
	});
}

/** The place of a value of a message as XPath, by the local names of elements and attributes. */
export function xpathOf(path: readonly PropertyKey[]): string {
	return path
		.map((step) => {
			if (typeof step === "number") return `[${step + 1}]`;
			return step === "#text"
				? "/text()"
				: `/${String(step).replace(/^(@?)\{.*\}/s, "$1")}`;
		})
		.join("");
}
