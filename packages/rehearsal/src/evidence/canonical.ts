/**
 * Data as the one text that JSON has for it (RFC 8785): members in the order of their names, no blanks. Undefined members
 * are left out.
 *
 * @example
 * ```ts
 * import { canonicalJson } from "@slipway/rehearsal/evidence";
 *
 * canonicalJson({ b: [1, "x"], a: null }); // => '{"a":null,"b":[1,"x"]}'
 * ```
 */
export function canonicalJson(data: unknown): string {
	if (Array.isArray(data))
		return `[${data.map((each) => canonicalJson(each ?? null)).join(",")}]`;
	if (typeof data !== "object" || data === null) return JSON.stringify(data);
	return `{${Object.entries(data)
		.filter(([, value]) => value !== undefined)
		.sort(([left], [right]) => (left < right ? -1 : 1))
		.map(([name, value]) => `${JSON.stringify(name)}:${canonicalJson(value)}`)
		.join(",")}}`;
}

/** The SHA-256 of a text in UTF-8. */
export async function sha256(
	text: string,
	form: "hex" | "base64" = "hex",
): Promise<string> {
	const bytes = new Uint8Array(
		await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)),
	);
	return form === "base64"
		? btoa(String.fromCharCode(...bytes))
		: [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
