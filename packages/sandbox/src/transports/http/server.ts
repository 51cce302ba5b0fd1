import {
	createServer,
	type IncomingMessage,
	type Server,
	type ServerResponse,
} from "node:http";
import type { Answer, Exchange, Sandbox } from "../../engine/index.ts";
import { admission } from "./access/admission.ts";
import type { Access } from "./access/foreign-page.ts";
import { targetOf } from "./access/host.ts";
import { complaint } from "./control/answer.ts";
import { control } from "./control/control.ts";
import { largestState } from "./control/read-request.ts";
import { deliverCallbacks } from "./deliver.ts";
import {
	keepWithin,
	type Limits,
	serverOptions,
	usualLimits,
} from "./limits.mjs";
import { readBody } from "./read-body.ts";
import { ownWellKnown } from "./well-known.ts";

/** What a server tells while it runs. */
export interface ServerEvents {
	/** After each exchange with a mock. */
	readonly exchanged?: (sandbox: Sandbox, exchange: Exchange) => void;
	/** A defect of the sandbox itself. */
	readonly failed?: (error: unknown) => void;
}

/**
 * An HTTP server that plays every sandbox under its id, and answers control requests under `/_sandbox/`. Requests by
 * another name than `hosts` are refused, so that no page can reach it by renaming; and so are those that a browser sends
 * for a page of another origin, unless `origins` has it.
 *
 * @example
 * ```ts
 * import { createSandboxServer } from "@slipway/sandbox/http";
 *
 * const server = createSandboxServer(new Map(), { hosts: ["localhost"] });
 * server.listening; // => false
 * ```
 */
export function createSandboxServer(
	sandboxes: ReadonlyMap<string, Sandbox>,
	access: Access,
	events: ServerEvents = {},
	limits: Limits = usualLimits,
): Server {
	const stops = [...sandboxes.values()].map(deliverCallbacks);
	const server = createServer(serverOptions(limits), (request, response) => {
		serve(request, response).catch((error: unknown) => {
			// An upload that was broken off is no defect, and nobody waits for an answer.
			if (request.destroyed && !request.complete) return;
			events.failed?.(error);
			if (response.headersSent) response.destroy();
			else
				send(
					response,
					complaint(
						500,
						"The sandbox itself failed; this is a defect of Slipway, not of the request.",
						"The terminal shows where. Please report it.",
					),
				);
		});
	});
	keepWithin(server, limits);
	server.on("close", () => {
		for (const stop of stops) stop();
	});
	return server;

	function send(
		response: ServerResponse,
		{ status, headers, body, cut }: Answer,
	): void {
		response.writeHead(
			status,
			status === 204 || status === 304
				? headers
				: { ...headers, "content-length": Buffer.byteLength(body) },
		);
		if (cut === undefined) response.end(body);
		else
			response.write(Buffer.from(body).subarray(0, cut), () =>
				response.req.socket.destroy(),
			);
		// From here on; before, a fault may keep the client waiting for long. Most answers are in the system's hands by now.
		if (response.writableLength === 0) return;
		const stalled = setTimeout(
			() => response.req.socket.destroy(),
			limits.stalled,
		);
		response.once("close", () => clearTimeout(stalled));
	}

	async function serve(
		request: IncomingMessage,
		response: ServerResponse,
	): Promise<void> {
		const { target: asked, host } = targetOf(
			request.url ?? "/",
			request.headers.host ?? "",
		);
		const target = ownWellKnown(asked, (id) => sandboxes.has(id));
		const mark = target.indexOf("?");
		const path = mark < 0 ? target : target.slice(0, mark);
		const [, id = ""] = path.split("/", 2);
		const { body, undecoded } = await readBody(
			request,
			id === "_sandbox" ? largestState : undefined,
		);
		const admitted = admission(
			request,
			host,
			id === "_sandbox" ? "control" : "mock",
			access,
		);
		if ("instead" in admitted) return send(response, admitted.instead);
		if (id === "_sandbox") {
			const answer = control(sandboxes, {
				method: request.method ?? "GET",
				contentType: request.headers["content-type"] ?? "",
				path,
				body,
				server: `http://${host}`,
			});
			return send(response, {
				...answer,
				headers: { ...answer.headers, ...admitted.headers },
			});
		}
		const sandbox = sandboxes.get(id);
		if (!sandbox)
			return send(
				response,
				complaint(
					404,
					`No mock is called “${id}”.`,
					`Here are ${[...sandboxes.keys()].map((each) => `/${each}`).join(", ")}, and /_sandbox/health.`,
				),
			);
		if (asksForWsdl(request.method, target) && sandbox.api.wsdl)
			return send(response, {
				status: 200,
				headers: {
					"content-type": "text/xml; charset=utf-8",
					...admitted.headers,
				},
				body: sandbox.api.wsdl(`http://${host}/${id}`),
			});
		const { number, answer } = await sandbox.play({
			method: request.method ?? "GET",
			target: target.slice(id.length + 1) || "/",
			headers: headersOf(request),
			base: `http://${host}/${id}`,
			body: body.bytes(),
			size: body.size,
			...(undecoded !== undefined && { undecoded }),
		});
		if (events.exchanged) {
			const exchange = sandbox.lastExchange();
			if (exchange) events.exchanged(sandbox, exchange);
		}
		if (answer)
			send(response, {
				...answer,
				headers: {
					...answer.headers,
					...admitted.headers,
					"slipway-journal": `/_sandbox/${id}/journal/${number}`,
				},
			});
		else request.socket.destroy();
	}
}

/** Whether a request asks for the description of a SOAP service, as clients do at its address. */
const asksForWsdl = (method: string | undefined, target: string): boolean =>
	method === "GET" && /\?wsdl$/i.test(target);

function headersOf({ headers }: IncomingMessage): Record<string, string> {
	const flat: Record<string, string> = {};
	for (const name in headers) {
		const value = headers[name];
		if (value !== undefined)
			flat[name] = typeof value === "string" ? value : value.join(", ");
	}
	return flat;
}
