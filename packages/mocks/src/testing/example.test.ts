import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sandboxFor } from "./index.ts";

const { sandbox, handlers, credentials } = sandboxFor("prioticket");
const server = setupServer(...handlers);
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterAll(() => server.close());

const api = "https://staging-distributor-api.prioticket.com/v3.8/distributor";

/** Your own code stands here. */
async function token(): Promise<string> {
	const { client_id, client_secret } = credentials[0]?.values ?? {};
	const response = await fetch(`${api}/oauth2/token`, {
		method: "POST",
		headers: {
			authorization: `Basic ${btoa(`${client_id}:${client_secret}`)}`,
			"content-type": "application/json",
		},
		body: JSON.stringify({ grant_type: "client_credentials" }),
	});
	return JSON.parse(await response.text()).access_token;
}

test("a token that has expired is refused, and a new one is taken", async () => {
	const first = await token();
	sandbox.advance(3_600_000);
	const products = (authorization: string) =>
		fetch(`${api}/products`, { headers: { authorization } });
	expect((await products(`Bearer ${first}`)).status).toBe(401);
	expect((await products(`Bearer ${await token()}`)).status).toBe(200);
});
