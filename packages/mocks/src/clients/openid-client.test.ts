import {
	allowInsecureRequests,
	ClientSecretBasic,
	ClientSecretPost,
	Configuration,
	clientCredentialsGrant,
	discovery,
	fetchProtectedResource,
} from "openid-client";
import { describe, expect, test } from "vitest";
import { docplanner } from "../docplanner/api.ts";
import { apiConnect } from "../holiday-extras-v2/api.ts";
import { clientOf, oauthMocks } from "./oauth-mocks.ts";
import { served } from "./test-support.ts";

describe.each(oauthMocks)("openid-client and $api.id", (mock) => {
	const { id, secret } = clientOf(mock);
	const configured = async (auth = ClientSecretBasic(secret)) => {
		const { origin } = await served(mock.api, mock.switches);
		const root = `${origin}/${mock.api.id}`;
		const configuration = new Configuration(
			{ issuer: root, token_endpoint: root + mock.tokenPath },
			id,
			undefined,
			auth,
		);
		allowInsecureRequests(configuration);
		return { root, configuration };
	};
	const parameters = mock.scope === undefined ? {} : { scope: mock.scope };

	test("gets a token and uses it", async () => {
		const { root, configuration } = await configured();
		const tokens = await clientCredentialsGrant(configuration, parameters);
		expect(tokens).toMatchObject({ token_type: "bearer" });
		expect(tokens.expiresIn()).toBeGreaterThan(0);
		const response = await fetchProtectedResource(
			configuration,
			tokens.access_token,
			new URL(root + mock.protectedPath),
			"GET",
		);
		expect(response.status).toBe(200);
	});

	test("says that a secret is wrong", async () => {
		const { configuration } = await configured(ClientSecretBasic("wrong"));
		await expect(
			clientCredentialsGrant(configuration, parameters),
		).rejects.toMatchObject({ status: 401 });
	});

	test.runIf(mock.secretInForm)("sends the secret in the form", async () => {
		const { configuration } = await configured(ClientSecretPost(secret));
		const tokens = await clientCredentialsGrant(configuration, parameters);
		expect(tokens.access_token).toMatch(/./);
	});
});

test.each(["", "/.well-known/oauth-authorization-server"])(
	"openid-client finds the token address of Holiday Extras by itself, from its issuer%s",
	async (path) => {
		const { origin } = await served(apiConnect);
		const { client_id: id = "", client_secret: secret = "" } =
			apiConnect.credentials[0]?.values ?? {};
		const configuration = await discovery(
			new URL(`${origin}/${apiConnect.id}${path}`),
			id,
			undefined,
			ClientSecretBasic(secret),
			{ algorithm: "oauth2", execute: [allowInsecureRequests] },
		);
		const tokens = await clientCredentialsGrant(configuration);
		expect(tokens.access_token).toMatch(/./);
	},
);

test("openid-client refuses the null that Docplanner's sample has for the scope", async () => {
	const { origin } = await served(docplanner);
	const root = `${origin}/${docplanner.id}`;
	const { client_id: id = "", client_secret: secret = "" } =
		docplanner.credentials[0]?.values ?? {};
	const configuration = new Configuration(
		{ issuer: root, token_endpoint: `${root}/oauth/v2/token` },
		id,
		undefined,
		ClientSecretBasic(secret),
	);
	allowInsecureRequests(configuration);
	await expect(
		clientCredentialsGrant(configuration, { scope: "integration" }),
	).rejects.toMatchObject({ code: "OAUTH_INVALID_RESPONSE" });
});
