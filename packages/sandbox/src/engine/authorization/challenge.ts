import type { Scheme } from "../contract/scheme.ts";

/**
 * The challenge that an answer with 401 carries in `WWW-Authenticate` (RFC 9110, 15.5.2). A token that was sent is called
 * invalid, as RFC 6750, 3.1 has it. Keys have no registered scheme; theirs is called `ApiKey`.
 *
 * @example
 * ```ts
 * import { challengeOf } from "@slipway/sandbox/engine";
 *
 * const scheme = { openapi: { type: "http", scheme: "basic" } };
 * challengeOf(scheme, "library", undefined); // => 'Basic realm="library"'
 * ```
 */
export function challengeOf(
	{ openapi }: Pick<Scheme, "openapi">,
	realm: string,
	authorization: string | undefined,
): string {
	const name = nameOf(openapi);
	const error =
		name === "Bearer" && authorization !== undefined
			? ', error="invalid_token"'
			: "";
	return `${name} realm="${realm}"${error}`;
}

const nameOf = ({ type, scheme }: Scheme["openapi"]): string => {
	if (type === "http") return scheme === "basic" ? "Basic" : "Bearer";
	return type === "oauth2" ? "Bearer" : "ApiKey";
};
