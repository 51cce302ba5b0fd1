import {
	type AuthorizationServer,
	allowInsecureRequests,
	ClientSecretBasic,
	clientCredentialsGrantRequest,
	discoveryRequest,
	processClientCredentialsResponse,
	processDiscoveryResponse,
	protectedResourceRequest,
} from "oauth4webapi";
import { describe, expect, test } from "vitest";
import { apiConnect } from "../holiday-extras-v2/api.ts";
import { clientOf, oauthMocks } from "./oauth-mocks.ts";
import { served } from "./test-support.ts";

const insecure = { [allowInsecureRequests]: true } as const;

/** Gets a token as the library's own examples do. */
async function tokenFrom(
	server: AuthorizationServer,
	{ id, secret }: { readonly id: string; readonly secret: string },
	scope: string | undefined,
) {
	const client = { client_id: id };
	return processClientCredentialsResponse(
		server,
		client,
		await clientCredentialsGrantRequest(
			server,
			client,
			ClientSecretBasic(secret),
			scope === undefined ? {} : { scope },
			insecure,
		),
	);
}

describe.each(oauthMocks)("oauth4webapi and $api.id", (mock) => {
	const serverAt = (root: string) => ({
		issuer: root,
		token_endpoint: root + mock.tokenPath,
	});

	test("gets a token and uses it", async () => {
		const { origin } = await served(mock.api, mock.switches);
		const root = `${origin}/${mock.api.id}`;
		const token = await tokenFrom(serverAt(root), clientOf(mock), mock.scope);
		const response = await protectedResourceRequest(
			token.access_token,
			"GET",
			new URL(root + mock.protectedPath),
			undefined,
			undefined,
			insecure,
		);
		expect(response.status).toBe(200);
	});

	test("says that a secret is wrong", async () => {
		const { origin } = await served(mock.api, mock.switches);
		await expect(
			tokenFrom(
				serverAt(`${origin}/${mock.api.id}`),
				{ ...clientOf(mock), secret: "wrong" },
				mock.scope,
			),
		).rejects.toMatchObject({ status: 401 });
	});
});

test("oauth4webapi reads where the tokens of Holiday Extras are", async () => {
	const { origin } = await served(apiConnect);
	const root = `${origin}/${apiConnect.id}`;
	const issuer = new URL(root);
	const server = await processDiscoveryResponse(
		issuer,
		await discoveryRequest(issuer, { algorithm: "oauth2", ...insecure }),
	);
	const { client_id: id = "", client_secret: secret = "" } =
		apiConnect.credentials[0]?.values ?? {};
	const token = await tokenFrom(server, { id, secret }, undefined);
	expect(token.expires_in).toBe(3600);
});
