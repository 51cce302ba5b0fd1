/** Bodies above this are refused unread: 2 MB, SiteMinder's limit and more than any other of the providers' messages. */
export const largestBody = 2 * 1024 * 1024;

/** A body as text, or the reason why it has none. */
export type BodyText =
	| { readonly text: string }
	| { readonly refused: "too large" | "encoding"; readonly fact: string };

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Reads a body as UTF-8, the only encoding that any of the providers takes. */
export function textOf(
	body: Uint8Array | string,
	contentType: string,
): BodyText {
	if (body.length > largestBody)
		return {
			refused: "too large",
			fact: `The body has more than ${largestBody.toLocaleString("en")} bytes; the sandbox reads no more.`,
		};
	const charset = /charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1];
	if (charset !== undefined && !/^utf-?8$/i.test(charset))
		return {
			refused: "encoding",
			fact: `The body is declared as ${charset}.`,
		};
	if (typeof body === "string") return { text: body };
	try {
		return { text: decoder.decode(body) };
	} catch {
		return {
			refused: "encoding",
			fact: "The body holds bytes that are not UTF-8.",
		};
	}
}

/** The media type alone: lower case, without parameters. */
export function mediaTypeOf(contentType: string): string {
	return contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
