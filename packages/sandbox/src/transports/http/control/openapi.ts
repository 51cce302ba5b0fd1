import { z } from "zod";
import { controlOperations } from "./operations.ts";

/**
 * The control addresses as OpenAPI 3.1.
 *
 * @example
 * ```ts
 * import { controlOpenApi } from "@slipway/sandbox/http";
 *
 * controlOpenApi("http://localhost:4010").openapi; // => "3.1.1"
 * ```
 */
export function controlOpenApi(server: string): object {
	const paths: Record<string, Record<string, object>> = {
		"/_sandbox/health": {
			get: plain(
				"get-health",
				"Whether the sandbox answers, and what it plays.",
			),
		},
		"/_sandbox/credentials": {
			get: plain("get-credentials", "The fake credentials of every mock."),
		},
	};
	for (const { id, method, path, says, body } of controlOperations) {
		const address = `/_sandbox/{mock}/${path}`;
		paths[address] ??= {};
		const at = paths[address] ?? {};
		at[method.toLowerCase()] = {
			...plain(id, says),
			parameters: [
				{
					name: "mock",
					in: "path",
					required: true,
					schema: { type: "string" },
				},
			],
			...(body && {
				requestBody: {
					required: true,
					content: {
						"application/json": {
							schema: z.toJSONSchema(body, {
								io: "input",
								unrepresentable: "any",
							}),
						},
					},
				},
			}),
		};
	}
	return {
		openapi: "3.1.1",
		info: { title: "Control of the Slipway sandbox", version: "1" },
		servers: [{ url: server }],
		paths,
	};
}

function plain(operationId: string, summary: string) {
	return {
		operationId,
		summary,
		responses: {
			200: { description: "Done." },
			400: { description: "What is wrong, as message and hint." },
			413: { description: "The body is larger than what is read." },
		},
	};
}
