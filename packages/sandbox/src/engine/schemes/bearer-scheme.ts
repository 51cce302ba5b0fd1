import { bearerOf } from "../authorization/authorization.ts";
import type { Principal } from "../contract/call.ts";
import type { Refusal } from "../contract/refusal.ts";
import type { Scheme } from "../contract/scheme.ts";
import type { Collection, Tables } from "../contract/tables.ts";
import type { Detail } from "../explain/problem-at.ts";
import { fingerprint } from "../mask/fingerprint.ts";
import { expiredToken } from "./scheme-faults.ts";

/** A token that was given out, under the fingerprint of its value. */
export interface IssuedToken {
	readonly client: string;
	/** Milliseconds since 1970, on the sandbox's clock. */
	readonly expires: number;
}

/** What is wrong with a token. */
export type TokenProblem = "missing" | "unknown" | "expired";

const facts: Readonly<Record<TokenProblem, string>> = {
	missing: "The Authorization header is missing.",
	unknown: "This token was not issued by this sandbox.",
	expired: "The token has expired.",
};

/**
 * A token of OAuth 2 in the Authorization header (RFC 6750), from the table `tokens`. `refuse` answers in the provider's
 * words; the place, the fact and the fix are given.
 *
 * @example
 * ```ts
 * import { bearerScheme, Refusal } from "@slipway/sandbox/engine";
 *
 * const scheme = bearerScheme({
 * 	flow: { tokenUrl: "/token", scopes: {} },
 * 	fix: { says: "Get a token.", value: "Bearer {{token}}" },
 * 	refuse: () => new Refusal({ status: 401, problems: [] }),
 * });
 * Object.keys(scheme.faults); // => ["expired-token"]
 * ```
 */
export function bearerScheme<
	T extends Tables & {
		readonly tokens: Readonly<Record<string, Token>>;
	},
	Token extends IssuedToken,
>({
	flow,
	fix,
	refuse,
	principal = ({ client }) => ({ id: client }),
}: {
	/** Where a token is got, and its scopes: a flow object of OpenAPI 3.1. */
	readonly flow: { readonly tokenUrl: string; readonly scopes: object };
	/** The way out of an unknown or expired token: in words, and as the header's value. */
	readonly fix: { readonly says: string; readonly value: string };
	readonly refuse: (problem: TokenProblem, detail: Detail) => Refusal;
	readonly principal?: (token: Token) => Principal;
}): Scheme<T> {
	return {
		openapi: { type: "oauth2", flows: { clientCredentials: flow } },
		places: [{ in: "header", name: "authorization", prefix: "Bearer" }],
		faults: expiredToken,
		check({ headers }, world) {
			const header = headers.authorization;
			const tokens = world.tables.tokens as Collection<Token>;
			const token = tokens.get(fingerprint(bearerOf(header ?? "") ?? ""));
			const expired =
				token !== undefined &&
				(token.expires <= world.now || world.struck("expired-token"));
			if (token && !expired) return principal(token);
			const problem = expired
				? "expired"
				: header === undefined
					? "missing"
					: "unknown";
			throw refuse(problem, {
				place: "header",
				pointer: "authorization",
				fact: facts[problem],
				fix,
			});
		},
	};
}
