import {
	basicScheme,
	bearerScheme,
	type Scheme,
} from "@slipway/sandbox/engine";
import { carried } from "./carried.ts";
import { clientOf } from "./credentials.ts";
import { refuse } from "./refuse.ts";
import type { ApiConnectTables } from "./state/tables.ts";
import type { ApiWorld } from "./world.ts";

/** Client id and secret, for the addresses of tokens. */
const client = basicScheme<ApiConnectTables>({
	fix: {
		says: "Send Authorization: Basic with client id and secret.",
		value: `Basic ${carried.basic}`,
	},
	clientOf,
	refuse: (problem, detail) =>
		refuse("basic", {
			status: problem === "missing" ? 400 : 401,
			...(problem === "wrong" && {
				headers: { "www-authenticate": 'Basic realm="holiday-extras"' },
			}),
			...detail,
		}),
});

const token = bearerScheme<
	ApiConnectTables,
	ApiConnectTables["tokens"][string]
>({
	flow: { tokenUrl: "/oauth2/token", scopes: {} },
	fix: {
		says: "Get a new token and send it.",
		value: `Bearer ${carried.token}`,
	},
	refuse: (_, detail) =>
		refuse("token", {
			status: 401,
			headers: { "www-authenticate": "Bearer" },
			...detail,
		}),
});

/** A token. What every call of the API has in common is judged here as well: the Accept header, and a gateway that is down. */
const bearer: Scheme<ApiConnectTables> = {
	...token,
	check(call, world: ApiWorld) {
		const principal = token.check(call, world);
		const { accept } = call.headers;
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
		return principal;
	},
};

export const schemes = { client, bearer };

const acceptable = (accept: string): boolean =>
	accept.trim() === "" ||
	/(^|[\s,])(application\/(json|\*)|\*\/\*)\s*($|[,;])/i.test(accept);
