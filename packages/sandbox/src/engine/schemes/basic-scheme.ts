import { basicOf } from "../authorization/authorization.ts";
import type { Refusal } from "../contract/refusal.ts";
import type { Scheme } from "../contract/scheme.ts";
import type { Tables } from "../contract/tables.ts";
import type { Detail } from "../explain/problem-at.ts";

/**
 * User and password in the Authorization header (RFC 7617). `refuse` answers in the provider's words.
 *
 * @example
 * ```ts
 * import { basicScheme, Refusal } from "@slipway/sandbox/engine";
 *
 * const scheme = basicScheme({
 * 	fix: { says: "Send id and secret.", value: "Basic {{basic}}" },
 * 	clientOf: (user, password) => (password === "fake-secret" ? user : undefined),
 * 	refuse: (_, { fact }) => new Refusal({ status: 401, problems: [] }),
 * });
 * const authorization = `Basic ${btoa("ada:fake-secret")}`;
 * scheme.check({ headers: { authorization } }, {}).id; // => "ada"
 * ```
 */
export function basicScheme<T extends Tables>({
	fix,
	clientOf,
	refuse,
}: {
	/** The way out: in words, and as the header's value. */
	readonly fix: { readonly says: string; readonly value: string };
	/** The id of the client whose pair this is; undefined when nobody has it. */
	readonly clientOf: (user: string, password: string) => string | undefined;
	readonly refuse: (problem: "missing" | "wrong", detail: Detail) => Refusal;
}): Scheme<T> {
	return {
		openapi: { type: "http", scheme: "basic" },
		places: [{ in: "header", name: "authorization", prefix: "Basic" }],
		check({ headers: { authorization: header } }) {
			const pair = basicOf(header ?? "");
			const id = pair && clientOf(pair.user, pair.password);
			if (id !== undefined) return { id };
			throw refuse(header === undefined ? "missing" : "wrong", {
				place: "header",
				pointer: "authorization",
				fact: factOf(header, pair?.user),
				fix,
			});
		},
	};
}

function factOf(header: string | undefined, user: string | undefined): string {
	if (header === undefined) return "The Authorization header is missing.";
	return user === undefined
		? "The header is not Basic with a client id and a secret."
		: `No client “${user}” has this secret.`;
}
