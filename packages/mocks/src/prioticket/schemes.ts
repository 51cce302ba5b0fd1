import {
	basicOf,
	bearerOf,
	fingerprint,
	type Scheme,
} from "@slipway/sandbox/engine";
import { clientOf } from "./credentials.ts";
import { refuse } from "./refuse.ts";
import type { PrioticketTables } from "./state/tables.ts";

/** Client id and secret, for the token address alone. */
const basic: Scheme<PrioticketTables> = {
	openapi: { type: "http", scheme: "basic" },
	check({ headers }) {
		const header = headers.authorization;
		if (header === undefined)
			throw refuse("basic", {
				status: 400,
				code: "invalid_request",
				place: "header",
				pointer: "authorization",
				fact: "The Authorization header is missing.",
			});
		const pair = basicOf(header);
		const client = pair && clientOf(pair.user, pair.password);
		if (client === undefined)
			throw refuse("basic", {
				status: 401,
				code: "invalid_client",
				place: "header",
				pointer: "authorization",
				fact: pair
					? `No client “${pair.user}” has this secret.`
					: "The header is not Basic with a client id and a secret.",
				headers: { "www-authenticate": 'Basic realm="prioticket"' },
			});
		return { id: client };
	},
};

/** A token. */
const bearer: Scheme<PrioticketTables> = {
	openapi: {
		type: "oauth2",
		flows: {
			clientCredentials: {
				tokenUrl: "/v3.8/distributor/oauth2/token",
				scopes: {},
			},
		},
	},
	check({ headers }, world) {
		const header = headers.authorization;
		if (header === undefined)
			throw refuse("authorization", {
				status: 400,
				place: "header",
				pointer: "authorization",
				fact: "The Authorization header is missing.",
				fix: {
					says: "Get a token first and send Authorization: Bearer with it.",
					value: "Bearer {{token}}",
				},
			});
		const token = world.tables.tokens.get(fingerprint(bearerOf(header) ?? ""));
		const expired =
			token !== undefined &&
			(token.expires <= world.now || world.struck("expired-token"));
		if (!token || expired)
			throw refuse("token", {
				status: 401,
				code: "INVALID_TOKEN",
				place: "header",
				pointer: "authorization",
				fact: token
					? "The token has expired."
					: "The token is none that was issued here.",
				fix: {
					says: "Fetch a new token and retry once.",
					value: "Bearer {{token}}",
				},
				headers: { "www-authenticate": 'Bearer error="invalid_token"' },
			});
		return { id: token.client, scopes: token.scope.split(" ") };
	},
};

export const schemes = { basic, bearer };
