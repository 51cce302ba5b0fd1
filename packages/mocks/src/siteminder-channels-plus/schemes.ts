import { type Scheme, withdrawnCredentials } from "@slipway/sandbox/engine";
import { carried } from "./carried.ts";
import { credentials } from "./credentials.ts";
import { refuse } from "./refuse.ts";
import type { ChannelsPlusTables } from "./state/tables.ts";

/** Two headers on every request. */
const keys: Scheme<ChannelsPlusTables> = {
	openapi: {
		type: "apiKey",
		in: "header",
		name: "x-sm-api-key",
		description: "Together with the header x-sm-api-id.",
	},
	places: [
		{ in: "header", name: "x-sm-api-id" },
		{ in: "header", name: "x-sm-api-key" },
	],
	faults: withdrawnCredentials,
	check({ headers }, world) {
		const id = headers["x-sm-api-id"];
		const key = headers["x-sm-api-key"];
		const missing = id ? "x-sm-api-key" : "x-sm-api-id";
		if (!id || !key)
			throw refuse("keys", {
				status: 401,
				code: "credentials_required",
				place: "header",
				pointer: missing,
				fact: `The header ${missing} is missing.`,
				fix: id ? carried.api_key : carried.api_id,
			});
		const known = credentials.some(
			({ values }) => values.api_id === id && values.api_key === key,
		);
		if (!known || world.struck("withdrawn-credentials"))
			throw refuse("keys", {
				status: 401,
				code: "credentials_invalid",
				place: "header",
				pointer: "x-sm-api-key",
				fact: known
					? "The key was withdrawn in the Partner Portal."
					: `No channel “${id}” has this key.`,
				fix: carried.api_key,
			});
		return { id };
	},
};

export const schemes = { keys };
