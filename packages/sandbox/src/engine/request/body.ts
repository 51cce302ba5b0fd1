import type { RawCall } from "../contract/call.ts";

/** Bodies above this are refused unread: 2 MB, SiteMinder's limit and more than any other of the providers' messages. */
export const largestBody = 2 * 1024 * 1024;

/** A body as text, or the reason why it has none. */
export type BodyText =
	| { readonly text: string }
	| { readonly refused: BodyProblem; readonly fact: string };

/** Why a body is not read. */
export type BodyProblem = "too large" | "encoding" | "content coding";

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Reads a body in the encoding that it is declared in; JSON and what says nothing is UTF-8 (RFC 8259, 8.1 and 11). */
export function textOf({
	body,
	headers,
	size,
	undecoded,
}: Pick<RawCall, "body" | "headers" | "size" | "undecoded">): BodyText {
	if (undecoded !== undefined)
		return {
			refused: "content coding",
			fact: `The body is not ${undecoded} that can be read.`,
		};
	if ((size ?? body.length) > largestBody)
		return {
			refused: "too large",
			fact: `The body has ${counted(size)} bytes; the sandbox reads no more than ${counted(largestBody)}.`,
		};
	const charset = charsetOf(headers["content-type"] ?? "");
	let reader = decoder;
	try {
		if (charset !== undefined)
			reader = new TextDecoder(charset, { fatal: true });
	} catch {
		return {
			refused: "encoding",
			fact: `The body is declared as ${charset}, which is no encoding.`,
		};
	}
	if (typeof body === "string") return { text: body };
	try {
		return { text: reader.decode(body) };
	} catch {
		return {
			refused: "encoding",
			fact: `The body holds bytes that are not ${charset ?? "UTF-8"}.`,
		};
	}
}

const counted = (bytes: number | undefined): string =>
	bytes?.toLocaleString("en") ?? "too many";

/** The declared encoding, where it is another than UTF-8. JSON has no such parameter, so that none is no mistake. */
function charsetOf(contentType: string): string | undefined {
	const charset = /charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1];
	return charset === undefined ||
		/^utf-?8$/i.test(charset) ||
		/\bjson$/.test(mediaTypeOf(contentType))
		? undefined
		: charset;
}

/** The media type alone: lower case, without parameters. */
export function mediaTypeOf(contentType: string): string {
	return contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
