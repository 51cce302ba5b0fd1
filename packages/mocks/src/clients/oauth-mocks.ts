import type { MockApi } from "@slipway/sandbox/engine";
import { docplanner } from "../docplanner/api.ts";
import { apiConnect } from "../holiday-extras-v2/api.ts";
import { prioticket } from "../prioticket/api.ts";

/** A mock whose tokens come by the OAuth 2 grant of client credentials. */
interface OAuthMock {
	readonly api: MockApi;
	readonly tokenPath: string;
	readonly scope?: string;
	/** What a token opens. */
	readonly protectedPath: string;
	/** Whether the provider takes id and secret in the form as well. */
	readonly secretInForm: boolean;
	/** Switches to be turned first. */
	readonly switches?: Readonly<Record<string, string>>;
}

export const oauthMocks: readonly OAuthMock[] = [
	{
		api: docplanner,
		tokenPath: "/oauth/v2/token",
		scope: "integration",
		protectedPath: "/api/v3/integration/facilities",
		secretInForm: true,
		// Docplanner's own sample has a null for the scope, which strict clients refuse.
		switches: { "token-scope": "named" },
	},
	{
		api: prioticket,
		tokenPath: "/v3.8/distributor/oauth2/token",
		scope: "https://www.prioticketapis.com/auth/distributor.booking",
		protectedPath: "/v3.8/distributor/products",
		secretInForm: true,
	},
	{
		api: apiConnect,
		tokenPath: "/oauth2/token",
		protectedPath: "/v2/locations",
		secretInForm: false,
	},
];

/** The fake client of a mock. */
export const clientOf = ({ api }: OAuthMock) => ({
	id: api.credentials[0]?.values.client_id ?? "",
	secret: api.credentials[0]?.values.client_secret ?? "",
});
