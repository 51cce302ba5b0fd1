import {
	basicOf,
	bearerOf,
	fingerprint,
	type Scheme,
} from "@slipway/sandbox/engine";
import { clientOf } from "./credentials.ts";
import { refuse } from "./refuse.ts";
import type { DocplannerTables } from "./state/tables.ts";

/** Client id and secret in the header, for the token address alone. Without a header they may be in the form. */
const client: Scheme<DocplannerTables> = {
	openapi: { type: "http", scheme: "basic" },
	check({ headers }) {
		const header = headers.authorization;
		if (header === undefined) return { id: "" };
		const pair = basicOf(header);
		const id = pair && clientOf(pair.user, pair.password);
		if (id !== undefined) return { id };
		throw refuse("client", {
			status: 401,
			place: "header",
			pointer: "authorization",
			fact: pair
				? `No client “${pair.user}” has this secret.`
				: "The header is not Basic with a client id and a secret.",
		});
	},
};

/** A token. */
const bearer: Scheme<DocplannerTables> = {
	openapi: {
		type: "oauth2",
		flows: {
			clientCredentials: {
				tokenUrl: "/oauth/v2/token",
				scopes: { integration: "Everything of this API" },
			},
		},
	},
	check({ headers }, world) {
		const header = headers.authorization;
		const token = world.tables.tokens.get(
			fingerprint(bearerOf(header ?? "") ?? ""),
		);
		const expired =
			token !== undefined &&
			(token.expires <= world.now || world.struck("expired-token"));
		if (token && !expired) return { id: token.client, scopes: ["integration"] };
		throw refuse("token", {
			status: 401,
			place: "header",
			pointer: "authorization",
			fact: factOf(header, expired),
			fix: {
				says: "Fetch a new token and retry once.",
				value: "Bearer {{token}}",
			},
		});
	},
};

function factOf(header: string | undefined, expired: boolean): string {
	if (header === undefined) return "The Authorization header is missing.";
	return expired
		? "The token has expired."
		: "The token is none that was issued here.";
}

export const schemes = { client, bearer };
