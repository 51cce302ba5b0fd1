/**
 * The name that a Host header or an address means: lower case, without port and final dot; `[::1]` keeps its brackets.
 *
 * @example
 * ```ts
 * import { hostNameOf } from "@slipway/sandbox/http";
 *
 * hostNameOf("LocalHost:4010"); // => "localhost"
 * ```
 */
export function hostNameOf(host: string): string {
	return host.toLowerCase().replace(/:\d*$/, "").replace(/\.$/, "");
}

/** A target as origin form: a proxy's client sends the whole address (RFC 9112, 3.2.2), which then stands for the Host. */
export function targetOf(
	url: string,
	host: string,
): { readonly target: string; readonly host: string } {
	const absolute = /^https?:\/\/([^/?#]*)([^#]*)/i.exec(url);
	if (!absolute) return { target: url, host };
	const [, authority = "", rest = ""] = absolute;
	return {
		target: rest.startsWith("/") ? rest : `/${rest}`,
		host: authority,
	};
}
