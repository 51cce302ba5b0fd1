import {
	basicScheme,
	bearerScheme,
	type Scheme,
} from "@slipway/sandbox/engine";
import { carried } from "./carried.ts";
import { clientOf } from "./credentials.ts";
import { refuse } from "./refuse.ts";
import type { DocplannerTables } from "./state/tables.ts";

const basic = basicScheme<DocplannerTables>({
	fix: {
		says: "Send Authorization: Basic with client id and secret.",
		value: `Basic ${carried.basic}`,
	},
	clientOf,
	refuse: (_, detail) => refuse("client", { status: 401, ...detail }),
});

/** Client id and secret in the header, for the token address alone. Without a header they may be in the form. */
const client: Scheme<DocplannerTables> = {
	...basic,
	places: [
		...basic.places,
		{ in: "parameter", name: "client_id" },
		{ in: "parameter", name: "client_secret" },
	],
	check: (call, world) =>
		call.headers.authorization === undefined
			? { id: "" }
			: basic.check(call, world),
};

/** A token. */
const bearer = bearerScheme<
	DocplannerTables,
	DocplannerTables["tokens"][string]
>({
	flow: {
		tokenUrl: "/oauth/v2/token",
		scopes: { integration: "Everything of this API" },
	},
	fix: {
		says: "Fetch a new token and retry once.",
		value: `Bearer ${carried.token}`,
	},
	refuse: (_, detail) => refuse("token", { status: 401, ...detail }),
	principal: (token) => ({ id: token.client, scopes: ["integration"] }),
});

export const schemes = { client, bearer };
