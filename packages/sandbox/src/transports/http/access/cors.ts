import type { IncomingHttpHeaders } from "node:http";
import type { Answer } from "../../../engine/index.ts";

/** What lets a page of an origin read an answer of a mock (Fetch Standard, CORS protocol). */
export const readableBy = (
	origin: string,
): Readonly<Record<string, string>> => ({
	"access-control-allow-origin": origin,
	"access-control-expose-headers": "*",
	vary: "Origin",
});

/** The answer to a preflight request; undefined when the request is none. */
export function preflightAnswer(
	method: string | undefined,
	headers: IncomingHttpHeaders,
	origin: string,
): Answer | undefined {
	const asked = headers["access-control-request-method"];
	if (method !== "OPTIONS" || asked === undefined) return undefined;
	return {
		status: 204,
		headers: {
			...readableBy(origin),
			"access-control-allow-methods": asked,
			"access-control-allow-headers":
				headers["access-control-request-headers"] ?? "*",
			"access-control-max-age": "600",
		},
		body: "",
	};
}
