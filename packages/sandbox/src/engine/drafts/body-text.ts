import { escapedXml } from "./escaped-xml.ts";

/**
 * How a value is written where it is filled into a body of a media type, so that it stays one value there.
 *
 * @example
 * ```ts
 * import { writerOf } from "@slipway/sandbox/engine";
 *
 * writerOf("application/x-www-form-urlencoded", "a={{b}}")("x&y"); // => "x%26y"
 * writerOf("text/xml", "<a/>")("x&y"); // => "x&amp;y"
 * ```
 */
export function writerOf(
	type: string,
	body: string,
): (value: string) => string {
	if (/form-urlencoded/i.test(type)) return encodeURIComponent;
	if (/^multipart\//i.test(type)) return (value) => value;
	if (body.trimStart().startsWith("<")) return escapedXml;
	return (value) => JSON.stringify(value).slice(1, -1);
}

/**
 * A body as it goes out: text fields know line feeds alone, and the lines of a multipart form end with both signs
 * (RFC 2046, 5.1.1).
 *
 * @example
 * ```ts
 * import { bodyAsSent } from "@slipway/sandbox/engine";
 *
 * bodyAsSent("multipart/form-data; boundary=x", "--x\n--x--"); // => "--x\r\n--x--"
 * ```
 */
export const bodyAsSent = (type: string, text: string): string =>
	/^multipart\//i.test(type) ? text.replaceAll(/\r?\n/g, "\r\n") : text;
