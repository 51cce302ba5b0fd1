import type { Format } from "../../engine/index.ts";
import { readJson, writeJson } from "../../json/index.ts";

/** JSON; errors as a list of code and message, as the provider's MCP server words them. */
export const format: Format = {
	read: readJson,
	write: (reply) => writeJson(reply),
	refuse: ({ status, code = "invalid_request", problems }) => ({
		status,
		body: {
			errors: problems.map(({ fact }) => ({ code, message: fact })),
		},
	}),
};
