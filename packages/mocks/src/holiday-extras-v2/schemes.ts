import {
	basicOf,
	bearerOf,
	fingerprint,
	type Scheme,
} from "@slipway/sandbox/engine";
import { clientOf } from "./credentials.ts";
import { refuse } from "./refuse.ts";
import type { ApiConnectTables } from "./state/tables.ts";

const authorization = { place: "header", pointer: "authorization" } as const;

/** Client id and secret, for the addresses of tokens. */
const client: Scheme<ApiConnectTables> = {
	openapi: { type: "http", scheme: "basic" },
	check({ headers }) {
		const header = headers.authorization;
		const fix = {
			says: "Send Authorization: Basic with client id and secret.",
			value: "Basic {{basic}}",
		};
		if (header === undefined)
			throw refuse("basic", {
				...authorization,
				status: 400,
				fact: "The Authorization header is missing.",
				fix,
			});
		const pair = basicOf(header);
		const id = pair && clientOf(pair.user, pair.password);
		if (id === undefined)
			throw refuse("basic", {
				...authorization,
				status: 401,
				fact: pair
					? `No client “${pair.user}” has this secret.`
					: "The header is not Basic with a client id and a secret.",
				fix,
				headers: { "www-authenticate": 'Basic realm="holiday-extras"' },
			});
		return { id };
	},
};

/** A token. What every call of the API has in common is judged here as well: the Accept header, and a gateway that is down. */
const bearer: Scheme<ApiConnectTables> = {
	openapi: {
		type: "oauth2",
		flows: { clientCredentials: { tokenUrl: "/oauth2/token", scopes: {} } },
	},
	check({ headers }, world) {
		const token = world.tables.tokens.get(
			fingerprint(bearerOf(headers.authorization ?? "") ?? ""),
		);
		if (!token || token.expires <= world.now || world.struck("expired-token"))
			throw refuse("token", {
				...authorization,
				status: 401,
				fact: token
					? "The token has expired."
					: headers.authorization === undefined
						? "The Authorization header is missing."
						: "The token is none that is valid here.",
				fix: {
					says: "Get a new token and send it.",
					value: "Bearer {{token}}",
				},
				headers: { "www-authenticate": "Bearer" },
			});
		const { accept } = headers;
		if (accept !== undefined && !acceptable(accept))
			throw refuse("accept", {
				status: 406,
				place: "header",
				pointer: "accept",
				fact: `The Accept header is ${accept}.`,
				fix: {
					says: "Send Accept: application/json.",
					value: "application/json",
				},
			});
		if (world.struck("bad-gateway"))
			throw refuse("gateway", {
				status: 502,
				place: "request",
				pointer: "",
				fact: "A fault that is switched on cut off the reservation system.",
			});
		return { id: token.client };
	},
};

export const schemes = { client, bearer };

const acceptable = (accept: string): boolean =>
	accept.trim() === "" ||
	/(^|[\s,])(application\/(json|\*)|\*\/\*)\s*($|[,;])/i.test(accept);
