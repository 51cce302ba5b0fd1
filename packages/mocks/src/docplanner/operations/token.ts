import { callerOf, fingerprint } from "@slipway/sandbox/engine";
import { carried } from "../carried.ts";
import { TokenAnswer } from "../contract/answers.ts";
import { TokenRefused } from "../contract/refusals.ts";
import { TokenRequest } from "../contract/requests.ts";
import { clientOf } from "../credentials.ts";
import { refuse } from "../refuse.ts";
import { operation } from "./operation.ts";

const form = "grant_type=client_credentials&scope=integration";

export const token = operation({
	id: "get-token",
	title: "Get a token",
	says: "Exchange client id and secret for the token that every other call needs. Use it until it expires; do not request one per call.",
	story: "Get a token",
	method: "POST",
	path: "/oauth/v2/token",
	confidence: "published",
	source: "authorization",
	scheme: "client",
	accepts: ["application/x-www-form-urlencoded", "multipart/form-data"],
	body: TokenRequest,
	refusal: TokenRefused,
	answers: {
		200: { says: "A token, with bearer in lower case.", schema: TokenAnswer },
		401: { says: "Id or secret is wrong. The body is this sandbox's." },
	},
	carries: { token: "/access_token" },
	examples: [
		{
			title: "A token for the integration",
			headers: { authorization: `Basic ${carried.basic}` },
			body: form,
			status: 200,
		},
		{
			title: "As the client library for PHP asks",
			headers: { "content-type": "multipart/form-data; boundary=part" },
			body: [
				["grant_type", "client_credentials"],
				["scope", "integration"],
				["client_id", carried.client_id],
				["client_secret", carried.client_secret],
			]
				.map(
					([name, value]) =>
						`--part\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
				)
				.join("")
				.concat("--part--\r\n"),
			status: 200,
		},
		{
			title: "A secret that is wrong",
			headers: { authorization: "Basic d3Jvbmc6d3Jvbmc=" },
			body: form,
			status: 401,
		},
		{
			title: "Another scope",
			headers: { authorization: `Basic ${carried.basic}` },
			body: "grant_type=client_credentials&scope=calendar",
			status: 400,
		},
	],
	handle(call, world) {
		const { client_id: id = "", client_secret: secret = "" } = call.body;
		const client = callerOf(call) || clientOf(id, secret);
		if (!client)
			throw refuse("client", {
				status: 401,
				place: "header",
				pointer: "authorization",
				fact: id
					? `No client “${id}” has this secret.`
					: "Neither the header nor the form holds a client id and a secret.",
				fix: {
					says: "Send Authorization: Basic with client id and secret.",
					value: `Basic ${carried.basic}`,
				},
			});
		const seconds = Number(world.setting("token-life"));
		const value = `fake${world.seed}x${String(world.next("tokens")).padStart(6, "0")}`;
		world.tables.tokens.set(fingerprint(value), {
			client,
			expires: world.now + seconds * 1000,
		});
		return {
			status: 200,
			headers: { "cache-control": "no-store" },
			body: {
				access_token: value,
				expires_in: seconds,
				token_type: "bearer",
				scope: world.setting("token-scope") === "named" ? "integration" : null,
			},
		};
	},
});
