import { basicScheme, bearerScheme } from "@slipway/sandbox/engine";
import { carried } from "./carried.ts";
import { refuse } from "./refuse.ts";
import type { LibraryTables } from "./tables.ts";

/** The one client of the example. */
export const client = {
	client_id: "fake-reader",
	client_secret: "fake-secret",
};

const basic = basicScheme<LibraryTables>({
	fix: { says: "Send client id and secret.", value: `Basic ${carried.basic}` },
	clientOf: (user, password) =>
		user === client.client_id && password === client.client_secret
			? user
			: undefined,
	refuse: (_, detail) => refuse("client", { status: 401, ...detail }),
});

const bearer = bearerScheme<LibraryTables, LibraryTables["tokens"][string]>({
	flow: { tokenUrl: "/token", scopes: {} },
	fix: { says: "Get a token and send it.", value: `Bearer ${carried.token}` },
	refuse: (_, detail) => refuse("token", { status: 401, ...detail }),
});

export const schemes = { basic, bearer };
