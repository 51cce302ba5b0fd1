import { OverLimit } from "../limits/index.ts";

/** The most that a multipart form may have. */
const mostParts = 1000;
const longestBoundary = 72;
const longestHeader = 8192;

/**
 * The fields of a multipart form by name, as client libraries send it (RFC 7578). Its first line is the boundary. Throws a
 * SyntaxError when there is none, an OverLimit when the form has more than is read.
 *
 * @example
 * ```ts
 * import { readMultipart } from "@slipway/sandbox/form";
 *
 * const part = 'Content-Disposition: form-data; name="grant_type"';
 * readMultipart(`--b\r\n${part}\r\n\r\nclient_credentials\r\n--b--\r\n`); // => { grant_type: "client_credentials" }
 * ```
 */
export function readMultipart(text: string): Readonly<Record<string, string>> {
	const [boundary = ""] = text.slice(0, longestBoundary + 2).split("\r\n", 1);
	if (!boundary.startsWith("--"))
		throw new SyntaxError("The form does not start with a boundary.");
	if (boundary.length > longestBoundary)
		throw new OverLimit(
			"The form has a boundary of",
			longestBoundary,
			"characters",
		);
	const fields = new Map<string, string>();
	// Boundaries stand at the beginning of lines.
	const parts = `\r\n${text}`.split(`\r\n${boundary}`, mostParts + 2);
	if (parts.length > mostParts + 1)
		throw new OverLimit("The form has", mostParts, "parts");
	for (const part of parts) {
		const split = part.indexOf("\r\n\r\n");
		if (split < 0) continue;
		if (split > longestHeader)
			throw new OverLimit(
				"A part of the form has a header of",
				longestHeader,
				"characters",
			);
		const name = /\bname="([^"\r\n]+)"/.exec(part.slice(0, split))?.[1];
		if (name !== undefined) fields.set(name, part.slice(split + 4));
	}
	return Object.fromEntries(fields);
}
