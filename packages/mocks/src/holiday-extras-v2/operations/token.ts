import { callerOf, fingerprint } from "@slipway/sandbox/engine";
import { carried } from "../carried.ts";
import { DiscoveryAnswer, TokenAnswer } from "../contract/answers.ts";
import { TokenRefused } from "../contract/refusals.ts";
import { RevokeRequest, TokenRequest } from "../contract/requests.ts";
import { form, operation } from "./operation.ts";

const story = "Get a token";
const hour = 3_600_000;
const basic = { authorization: `Basic ${carried.basic}` };

export const discovery = operation({
	id: "discover",
	title: "Ask what the authorization server offers",
	says: "The addresses are the sandbox's own, with the paths that Holiday Extras publishes.",
	story,
	method: "GET",
	path: "/.well-known/oauth-authorization-server",
	confidence: "published",
	source: "authentication",
	answers: { 200: { says: "What it offers.", schema: DiscoveryAnswer } },
	examples: [{ title: "The document", status: 200 }],
	handle: ({ base }) => ({
		status: 200,
		body: {
			issuer: base,
			token_endpoint: `${base}/oauth2/token`,
			revocation_endpoint: `${base}/oauth2/revoke`,
			token_endpoint_auth_methods_supported: ["client_secret_basic"],
			grant_types_supported: ["client_credentials"],
			response_types_supported: [],
			scopes_supported: [],
		},
	}),
});

export const token = operation({
	id: "get-token",
	title: "Get a token",
	says: "Exchange client id and secret for a token that is valid for an hour. Keep it: at most 100 may be requested per hour.",
	story,
	method: "POST",
	path: "/oauth2/token",
	confidence: "published",
	source: "authentication",
	scheme: "client",
	accepts: form,
	body: TokenRequest,
	refusal: TokenRefused,
	answers: {
		200: { says: "A token.", schema: TokenAnswer },
		400: { says: "invalid_request: header or grant type is missing." },
		401: { says: "invalid_client: id or secret is wrong." },
	},
	carries: { token: "/access_token" },
	examples: [
		{
			title: "A token",
			headers: basic,
			body: "grant_type=client_credentials",
			status: 200,
		},
		{
			title: "A secret that is wrong",
			headers: { authorization: "Basic d3Jvbmc6d3Jvbmc=" },
			body: "grant_type=client_credentials",
			status: 401,
		},
		{
			title: "Id and secret in the form",
			body: `grant_type=client_credentials&client_id=${carried.client_id}&client_secret=${carried.client_secret}`,
			status: 400,
		},
		{
			title: "Another grant type",
			headers: basic,
			body: "grant_type=password",
			status: 400,
		},
	],
	handle(call, world) {
		const value = `fake.${world.seed}.${String(world.next("tokens")).padStart(6, "0")}`;
		world.tables.tokens.set(fingerprint(value), {
			client: callerOf(call),
			expires: world.now + hour,
		});
		return {
			status: 200,
			headers: { "cache-control": "no-store" },
			body: {
				access_token: value,
				token_type: "Bearer",
				expires_in: 3600,
				scope: "",
				status: "approved",
			},
		};
	},
});

export const revoke = operation({
	id: "revoke-token",
	title: "Revoke a token",
	says: "Ends a token before its hour is over, with the credentials that asked for it. The answer is the same for a token that does not exist.",
	story,
	method: "POST",
	path: "/oauth2/revoke",
	confidence: "published",
	source: "authentication",
	scheme: "client",
	accepts: form,
	body: RevokeRequest,
	refusal: TokenRefused,
	answers: { 200: { says: "An empty answer, whatever was sent." } },
	examples: [
		{
			title: "The last one",
			headers: basic,
			body: `token=${carried.token}`,
			status: 200,
		},
		{
			title: "One that does not exist",
			headers: basic,
			body: "token=fake-unknown",
			status: 200,
		},
	],
	handle(call, { tables }) {
		const id = fingerprint(call.body.token);
		if (tables.tokens.get(id)?.client === callerOf(call))
			tables.tokens.delete(id);
		return { status: 200 };
	},
});
