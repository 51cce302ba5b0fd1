import {
	basicScheme,
	bearerScheme,
	type Scheme,
} from "@slipway/sandbox/engine";
import { z } from "zod";
import { carried } from "./carried.ts";
import { clientOf } from "./credentials.ts";
import { refuse } from "./refuse.ts";
import type { PrioticketTables } from "./state/tables.ts";

const wrong = { "www-authenticate": 'Basic realm="prioticket"' };

const inHeader = basicScheme<PrioticketTables>({
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
					headers: wrong,
					...detail,
				}),
});

/** Client id and secret, for the token address alone: in the header or, which the provider discourages, in the body. */
const basic: Scheme<PrioticketTables> = {
	...inHeader,
	inBody: true,
	check(call, world) {
		const { success, data } = Pair.safeParse(call.body);
		if (!success || call.headers.authorization !== undefined)
			return inHeader.check(call, world);
		const id = clientOf(data.client_id, data.client_secret);
		if (id !== undefined) return { id };
		throw refuse("basic", {
			status: 401,
			code: "invalid_client",
			headers: wrong,
			pointer: "/client_secret",
			fact: `No client “${data.client_id}” has this secret.`,
			fix: {
				says: "Send the client id and secret of the sandbox.",
				value: carried.client_secret,
			},
		});
	},
};

const Pair = z.object({ client_id: z.string(), client_secret: z.string() });

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
