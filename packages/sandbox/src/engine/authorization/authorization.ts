/**
 * User and password of `Authorization: Basic`; undefined when the header is not one (RFC 7617). OAuth clients encode both
 * as in a form first (RFC 6749, 2.3.1), others do not: both ways are read.
 *
 * @example
 * ```ts
 * import { basicOf } from "@slipway/sandbox/engine";
 *
 * basicOf(`Basic ${btoa("reader:secret")}`); // => { user: "reader", password: "secret" }
 * ```
 */
export function basicOf(
	header: string,
): { readonly user: string; readonly password: string } | undefined {
	const encoded = /^basic\s+([A-Za-z0-9+/]+=*)\s*$/i.exec(header)?.[1];
	if (encoded === undefined) return undefined;
	try {
		const text = new TextDecoder().decode(
			Uint8Array.from(atob(encoded), (each) => each.charCodeAt(0)),
		);
		const colon = text.indexOf(":");
		if (colon < 0) return undefined;
		return {
			user: decoded(text.slice(0, colon)),
			password: decoded(text.slice(colon + 1)),
		};
	} catch {
		return undefined;
	}
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text.replaceAll("+", " "));
	} catch {
		return text;
	}
}

/**
 * The token of `Authorization: Bearer`; undefined when the header is not one (RFC 6750).
 *
 * @example
 * ```ts
 * import { bearerOf } from "@slipway/sandbox/engine";
 *
 * bearerOf("Bearer fake.1"); // => "fake.1"
 * ```
 */
export function bearerOf(header: string): string | undefined {
	return /^bearer\s+(\S+)\s*$/i.exec(header)?.[1];
}
