import type { Answer, Reply } from "../engine/index.ts";

/**
 * A reply as JSON of a media type; without a body it has no type either.
 *
 * @example
 * ```ts
 * import { writeJson } from "@slipway/sandbox/json";
 * writeJson({ status: 200, body: { ok: true } }).body; // => "{\"ok\":true}"
 * ```
 */
export function writeJson(
	{ status, headers = {}, body }: Reply,
	mediaType = "application/json; charset=utf-8",
): Answer {
	return body === undefined
		? { status, headers, body: "" }
		: {
				status,
				headers: { "content-type": mediaType, ...headers },
				body: JSON.stringify(body),
			};
}
