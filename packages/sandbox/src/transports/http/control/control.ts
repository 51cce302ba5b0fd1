import { printIssue, SlipwayError } from "@slipway/core/errors";
import { type Answer, allowOf, type Sandbox } from "../../../engine/index.ts";
import { OverLimit } from "../../../limits/index.ts";
import type { Collected } from "../../collected.ts";
import { complaint, json } from "./answer.ts";
import { explained } from "./explained.ts";
import { controlOpenApi } from "./openapi.ts";
import { type ControlOperation, controlOperations } from "./operations.ts";
import { readRequest } from "./read-request.ts";

/**
 * Answers what comes in under `/_sandbox/`. `server` is the sandbox's own absolute address.
 *
 * @example
 * ```ts
 * import { control } from "@slipway/sandbox/http";
 *
 * const path = "/_sandbox/health";
 * const asked = { method: "GET", contentType: "", path, body: {}, server: "http://localhost" };
 * control(new Map(), asked).status; // => 200
 * ```
 */
export function control(
	sandboxes: ReadonlyMap<string, Sandbox>,
	{
		method: asked,
		contentType,
		path,
		body,
		server,
	}: {
		readonly method: string;
		readonly contentType: string;
		readonly path: string;
		readonly body: Collected;
		readonly server: string;
	},
): Answer {
	// What can be read can be asked for its headers alone; `wait-on` does so.
	const method = asked === "HEAD" ? "GET" : asked;
	const mocks = [...sandboxes.values()].map(({ api }) => api);
	const [, , first = "", ...rest] = path.split("/");
	if (rest.length === 0 && method === "GET") {
		if (first === "health")
			return json(200, {
				status: "ok",
				mocks: mocks.map(({ id, title, version }) => ({
					id,
					title,
					version,
					address: `${server}/${id}`,
				})),
			});
		if (first === "credentials")
			return json(
				200,
				Object.fromEntries(
					mocks.map(({ id, credentials }) => [id, credentials]),
				),
			);
		if (first === "openapi.json") return json(200, controlOpenApi(server));
	}
	const sandbox = sandboxes.get(first);
	if (!sandbox)
		return complaint(
			404,
			`Nothing is at ${path}.`,
			`Try /_sandbox/health, /_sandbox/credentials, /_sandbox/openapi.json, or /_sandbox/${mocks[0]?.id ?? "{mock}"}/journal.`,
		);
	const name = rest.join("/");
	const number = /^journal\/(\d+)$/.exec(name)?.[1];
	if (number !== undefined && method === "GET") {
		const exchange = sandbox
			.journal()
			.find((each) => each.number === Number(number));
		return exchange
			? json(200, explained(sandbox, exchange))
			: complaint(
					404,
					`The journal has no exchange ${number}.`,
					"It keeps the newest 500.",
				);
	}
	const same = controlOperations.filter((each) => each.path === name);
	const operation = same.find((each) => each.method === method);
	if (asked === "OPTIONS" && same.length > 0)
		return {
			status: 204,
			headers: { allow: allowOf(same.map((each) => each.method)) },
			body: "",
		};
	if (operation?.method === "POST" && !isJson(contentType))
		return complaint(
			415,
			contentType
				? `The content type is ${contentType}.`
				: "The request names no content type.",
			"Send Content-Type: application/json, which no web page of elsewhere can send unasked.",
		);
	if (operation)
		return perform(operation, sandbox, body, `${server}/${sandbox.api.id}`);
	return same.length > 0
		? complaint(
				405,
				`${path} takes ${same.map((each) => each.method).join(", ")}, not ${method}.`,
				`Send ${same[0]?.method}.`,
			)
		: complaint(
				404,
				`Nothing is at ${path}.`,
				`Known: ${[...new Set(controlOperations.map((each) => each.path))].join(", ")}.`,
			);
}

const isJson = (contentType: string): boolean =>
	/^application\/json\s*(;|$)/i.test(contentType);

function perform(
	operation: ControlOperation,
	sandbox: Sandbox,
	body: Collected,
	root: string,
): Answer {
	let data: unknown;
	if (operation.body) {
		try {
			data = readRequest(body);
		} catch (error) {
			if (!(error instanceof SyntaxError)) throw error;
			return error instanceof OverLimit
				? complaint(413, error.message, error.hint)
				: complaint(400, error.message, "Send JSON.");
		}
		const result = operation.body.safeParse(data);
		if (!result.success)
			return complaint(
				400,
				result.error.issues
					.slice(0, 5)
					.map((issue) => `${issue.path.join(".") || "body"}: ${issue.message}`)
					.join("; "),
				"See /_sandbox/openapi.json.",
			);
		data = result.data;
	}
	try {
		return operation.run(sandbox, data as never, root);
	} catch (error) {
		if (error instanceof RangeError)
			return complaint(
				400,
				error.message,
				"Move the clock less far, or reset the sandbox.",
			);
		if (!(error instanceof SlipwayError)) throw error;
		const [issue] = error.issues;
		return complaint(
			400,
			issue?.message ?? error.message,
			issue?.hint ?? error.issues.map(printIssue).join("\n"),
		);
	}
}
