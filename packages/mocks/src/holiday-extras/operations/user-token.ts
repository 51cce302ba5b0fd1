import { fingerprint } from "@slipway/sandbox/engine";
import { z } from "zod";
import { carried } from "../carried.ts";
import { TokenAnswer } from "../contract/answers.ts";
import { Agent } from "../contract/parameters.ts";
import { operation } from "./operation.ts";

export const userToken = operation({
	id: "get-user-token",
	title: "Get a user token",
	says: "One for each user who begins to search. It goes with every request until the booking, and is dropped then.",
	story: "Get a token",
	method: "GET",
	path: "/v1/usertoken",
	confidence: "published",
	source: "token",
	scheme: "key",
	query: z.object({ key: Agent.key }),
	answers: { 200: { says: "A token.", schema: TokenAnswer } },
	carries: { token: "/API_Reply/Token" },
	examples: [
		{ title: "For a new user", query: { key: carried.key }, status: 200 },
		{ title: "Without a key", status: 200, refused: true },
		{
			title: "With the key's name in capitals",
			query: { KEY: carried.key },
			status: 200,
			refused: true,
		},
	],
	handle(_, world) {
		const value = String(900_000_000 + world.next("tokens"));
		world.tables.tokens.set(fingerprint(value), {
			spent: [],
		});
		return {
			status: 200,
			body: { ATTRIBUTES: { Result: "OK" }, Token: value, BookingURL: "/v1" },
		};
	},
});
