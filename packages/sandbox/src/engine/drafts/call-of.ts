import type { RawCall } from "../contract/call.ts";
import { type Carried, filledText, missingIn } from "../examples/fill.ts";
import type { Draft } from "./draft.ts";
import { headersOf } from "./headers.ts";

/** A draft that cannot be sent: a line that is no header, or names that stand open. */
export type Unsendable =
	| { readonly wrong: string }
	| { readonly open: readonly string[] };

/**
 * A draft as the request that it stands for, with what is carried filled in. A literal `{{name}}` never goes out: names
 * that nobody carries come back instead.
 *
 * @example
 * ```ts
 * import { callOf } from "@slipway/sandbox/engine";
 *
 * const draft = { operation: "", example: 0, method: "GET", target: "/loans/{{loan}}", headers: "", body: "" };
 * callOf(draft, {}); // => { open: ["loan"] }
 * callOf(draft, { loan: "L1" }).call.target; // => "/loans/L1"
 * ```
 */
export function callOf(
	{ method, target, headers: lines, body }: Draft,
	carried: Carried,
): { readonly call: RawCall } | Unsendable {
	const read = headersOf(lines);
	if ("wrong" in read) return read;
	const open = missingIn([target, lines, body]).filter(
		(name) => !Object.hasOwn(carried, name),
	);
	if (open.length > 0) return { open };
	const headers = Object.fromEntries(
		Object.entries(read.headers).map(([name, value]) => [
			name,
			filledText(value, carried),
		]),
	);
	const type = headers["content-type"] ?? "";
	const text = filledText(body, carried, writerOf(type, body));
	return {
		call: {
			method,
			target: filledText(target, carried, encodeURIComponent),
			headers,
			// Text fields know line feeds alone; the lines of a multipart form end with both (RFC 2046, 5.1.1).
			body: /^multipart\//i.test(type)
				? text.replaceAll(/\r?\n/g, "\r\n")
				: text,
		},
	};
}

/** How a value is written where it is filled into a body. */
function writerOf(type: string, body: string): (value: string) => string {
	if (/form-urlencoded/i.test(type)) return encodeURIComponent;
	if (/^multipart\//i.test(type)) return (value) => value;
	if (body.trimStart().startsWith("<"))
		return (value) =>
			value
				.replaceAll("&", "&amp;")
				.replaceAll("<", "&lt;")
				.replaceAll('"', "&quot;");
	return (value) => JSON.stringify(value).slice(1, -1);
}
