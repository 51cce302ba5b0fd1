/**
 * Text as it stands in XML, between tags or in double quotes.
 *
 * @example
 * ```ts
 * import { escapedXml } from "@slipway/sandbox/engine";
 *
 * escapedXml("R&D <a>"); // => "R&amp;D &lt;a>"
 * ```
 */
export const escapedXml = (text: string): string =>
	text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll('"', "&quot;");
