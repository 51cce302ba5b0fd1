import type { Format } from "../../engine/index.ts";

/** JSON; errors as a list of code and message, as the provider's MCP server words them. */
export const format: Format = {
	read: (text) => JSON.parse(text),
	write: ({ status, headers = {}, body }) => ({
		status,
		headers:
			body === undefined
				? headers
				: { "content-type": "application/json; charset=utf-8", ...headers },
		body: body === undefined ? "" : JSON.stringify(body),
	}),
	refuse: ({ status, code = "invalid_request", problems }) => ({
		status,
		body: {
			errors: problems.map(({ fact }) => ({ code, message: fact })),
		},
	}),
};
