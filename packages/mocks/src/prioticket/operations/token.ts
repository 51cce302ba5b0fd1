import { callerOf, fingerprint } from "@slipway/sandbox/engine";
import { z } from "zod";
import { carried } from "../carried.ts";
import { TokenAnswer } from "../contract/answers/index.ts";
import { TokenRefused } from "../contract/refusals.ts";
import { refuse } from "../refuse.ts";
import { operation, root } from "./operation.ts";

const prefix = "https://www.prioticketapis.com/auth/distributor";
const usual = `${prefix}.booking`;

export const token = operation({
	id: "get-token",
	title: "Get a token",
	says: "Client id and secret, in the header or the body of JSON or a form, are exchanged for the token that every other call needs. Several tokens may be valid at once. Request a new one only after it has expired.",
	story: "Get a token",
	method: "POST",
	path: `${root}/oauth2/token`,
	confidence: "published",
	source: "authentication",
	scheme: "basic",
	accepts: ["application/json", "application/x-www-form-urlencoded"],
	body: z.object({
		grant_type: z.literal("client_credentials").meta({
			description: "The grant type is client_credentials.",
			examples: ["client_credentials"],
		}),
		scope: z.string().max(2000).optional(),
		client_id: z
			.string()
			.optional()
			.meta({ description: "Here where it is not in the header." }),
		client_secret: z
			.string()
			.optional()
			.meta({ description: "Here where it is not in the header." }),
	}),
	refusal: TokenRefused,
	answers: { 200: { says: "A token for an hour.", schema: TokenAnswer } },
	carries: { token: "/access_token" },
	examples: [
		{
			title: "A token for bookings",
			body: { grant_type: "client_credentials", scope: usual },
			status: 200,
		},
		{
			title: "As a form, with id and secret in it",
			headers: {
				authorization: undefined,
				"content-type": "application/x-www-form-urlencoded",
			},
			body: `grant_type=client_credentials&client_id=${carried.client_id}&client_secret=${carried.client_secret}`,
			status: 200,
		},
		{
			title: "A secret that is wrong",
			headers: { authorization: "Basic d3Jvbmc6d3Jvbmc=" },
			body: { grant_type: "client_credentials" },
			status: 401,
		},
		{
			title: "A scope of somebody else’s",
			body: { grant_type: "client_credentials", scope: "openid" },
			status: 400,
		},
	],
	handle(call, world) {
		const scope = call.body.scope ?? usual;
		const strange = scope.split(" ").find((each) => !each.startsWith(prefix));
		if (strange !== undefined)
			throw refuse("scope", {
				status: 400,
				code: "invalid_scope",
				pointer: "/scope",
				fact: `There is no scope “${strange}”.`,
				fix: {
					says: `Ask for ${usual}.`,
					value: usual,
				},
			});
		const value = `fake.${world.seed}.${String(world.next("tokens")).padStart(6, "0")}`;
		world.tables.tokens.set(fingerprint(value), {
			client: callerOf(call),
			scope,
			expires: world.now + 3_600_000,
		});
		return {
			status: 200,
			headers: { "cache-control": "no-store" },
			body: {
				access_token: value,
				token_type: "Bearer",
				expires_in: 3600,
				scope,
			},
		};
	},
});
