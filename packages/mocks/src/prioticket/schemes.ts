import { basicScheme, bearerScheme } from "@slipway/sandbox/engine";
import { carried } from "./carried.ts";
import { clientOf } from "./credentials.ts";
import { refuse } from "./refuse.ts";
import type { PrioticketTables } from "./state/tables.ts";

/** Client id and secret, for the token address alone. */
const basic = basicScheme<PrioticketTables>({
	fix: {
		says: "Send Authorization: Basic with client id and secret.",
		value: `Basic ${carried.basic}`,
	},
	clientOf,
	refuse: (problem, detail) =>
		problem === "missing"
			? refuse("basic", { status: 400, code: "invalid_request", ...detail })
			: refuse("basic", {
					status: 401,
					code: "invalid_client",
					headers: { "www-authenticate": 'Basic realm="prioticket"' },
					...detail,
				}),
});

/** A token. */
const bearer = bearerScheme<
	PrioticketTables,
	PrioticketTables["tokens"][string]
>({
	flow: { tokenUrl: "/v3.8/distributor/oauth2/token", scopes: {} },
	fix: {
		says: "Fetch a new token and retry once.",
		value: `Bearer ${carried.token}`,
	},
	refuse: (problem, detail) =>
		problem === "missing"
			? refuse("authorization", { status: 400, ...detail })
			: refuse("token", {
					status: 401,
					code: "INVALID_TOKEN",
					headers: { "www-authenticate": 'Bearer error="invalid_token"' },
					...detail,
				}),
	principal: ({ client, scope }) => ({ id: client, scopes: scope.split(" ") }),
});

export const schemes = { basic, bearer };
