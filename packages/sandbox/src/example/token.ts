import { callerOf, fingerprint } from "@slipway/sandbox/engine";
import { z } from "zod";
import { example, operation } from "./operation.ts";

export const getToken = operation({
	...example,
	id: "get-token",
	title: "Get a token",
	says: "Exchange client id and secret for a token that is valid for an hour.",
	story: "Get a token",
	method: "POST",
	path: "/token",
	scheme: "basic",
	answers: {
		200: {
			says: "A token.",
			schema: z.object({ access_token: z.string(), expires_in: z.int() }),
		},
	},
	carries: { token: "/access_token" },
	examples: [
		{ title: "A token", status: 200 },
		{
			title: "A secret that is wrong",
			headers: { authorization: "Basic d3Jvbmc6d3Jvbmc=" },
			status: 401,
		},
	],
	handle(call, world) {
		const token = `fake.${world.seed}.${world.next("tokens")}`;
		world.tables.tokens.set(fingerprint(token), {
			client: callerOf(call),
			expires: world.now + 3_600_000,
		});
		return { status: 200, body: { access_token: token, expires_in: 3600 } };
	},
});
