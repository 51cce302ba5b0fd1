import { type Format, toldAt } from "@slipway/sandbox/engine";
import { readJson, writeJson } from "@slipway/sandbox/json";

/** JSON; errors as a list of code and message, as the provider's MCP server words them. */
export const format: Format = {
	mediaType: "application/json",
	read: readJson,
	errorIn: (data) => ({
		code: toldAt(data, "/errors/0/code"),
		message: toldAt(data, "/errors/0/message"),
	}),
	write: (reply) => writeJson(reply),
	refuse: ({ status, code = "invalid_request", problems }) => ({
		status,
		body: {
			errors: problems.map(({ fact }) => ({ code, message: fact })),
		},
	}),
};
