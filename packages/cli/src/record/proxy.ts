import {
	createServer,
	Agent as HttpAgent,
	request as httpRequest,
	type IncomingMessage,
	type Server,
	type ServerResponse,
} from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { performance } from "node:perf_hooks";
import { pipeline } from "node:stream/promises";
import type { Heard } from "@slipway/rehearsal";
import {
	foreignPage,
	hostNameOf,
	keepWithin,
	serverOptions,
} from "@slipway/sandbox/http";
import { isLoopback } from "@slipway/sandbox/loopback";
import { BodyKept } from "./body-kept.ts";
import { answerHeaders, requestHeaders } from "./headers.ts";
import { type Target, throughUs } from "./target.ts";

/** How a proxy forwards, and whom it tells. */
export interface Forwarding {
	readonly target: Target;
	/** Certificates in PEM that are trusted besides the usual ones. */
	readonly ca?: string | undefined;
	/** Milliseconds in which something must arrive from the provider. */
	readonly patience: number;
	/** After each exchange, when its last byte has gone on. */
	readonly heard: (heard: Heard) => void;
}

/** Connections to the provider that are kept open. */
const mostSockets = 64;

/**
 * A server that forwards every request to one system and to no other, and tells what went over it. It follows no redirect,
 * verifies the provider's certificate whatever the environment says, and answers itself, in JSON, only where nothing can be
 * forwarded.
 */
export function createRecordingProxy({
	target,
	ca,
	patience,
	heard,
}: Forwarding): Server {
	const agent = target.isSecure
		? new HttpsAgent({
				keepAlive: true,
				maxSockets: mostSockets,
				rejectUnauthorized: true,
				...(ca !== undefined && { ca }),
			})
		: new HttpAgent({ keepAlive: true, maxSockets: mostSockets });
	const send = target.isSecure ? httpsRequest : httpRequest;

	const server = createServer(serverOptions(), (incoming, response) => {
		const refusal = refusalOf(incoming);
		if (refusal) {
			incoming.resume();
			refuse(response, ...refusal);
			return;
		}
		void forward(incoming, response);
	});
	keepWithin(server);
	// A tunnel would lead to any host.
	server.on("connect", (_, socket) => {
		socket.end("HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\n\r\n");
	});
	server.on("close", () => agent.destroy());
	return server;

	async function forward(
		incoming: IncomingMessage,
		response: ServerResponse,
	): Promise<void> {
		const at = Date.now();
		const begin = performance.now();
		const sent = new BodyKept();
		const received = new BodyKept();
		incoming.on("data", (chunk: Buffer) => sent.add(chunk));
		const outgoing = send({
			agent,
			host: target.hostname,
			port: target.port,
			method: incoming.method,
			path: target.root + incoming.url,
			headers: requestHeaders(incoming.rawHeaders, target.host),
			setHost: false,
			timeout: patience,
		});
		outgoing.on("timeout", () => outgoing.destroy(new Error("timeout")));
		response.on("close", () => {
			if (!response.writableFinished) outgoing.destroy();
		});
		const answered = new Promise<IncomingMessage>((resolve, reject) => {
			outgoing.on("response", resolve);
			outgoing.on("error", reject);
		});
		// Not a pipeline: that would close the partner's connection with the provider's, and leave nobody to be told.
		incoming.pipe(outgoing);
		let answer: IncomingMessage | undefined;
		let isWhole = false;
		try {
			answer = await answered;
			answer.on("data", (chunk: Buffer) => received.add(chunk));
			response.sendDate = false;
			response.writeHead(
				answer.statusCode ?? 502,
				answer.statusMessage,
				answerHeaders(answer.rawHeaders, (address) =>
					throughUs(address, target, `http://${incoming.headers.host}`),
				) as string[],
			);
			await pipeline(answer, response);
			isWhole = true;
		} catch (error) {
			incoming.unpipe(outgoing).resume();
			if (response.headersSent) response.destroy();
			else if (!response.destroyed) refuse(response, ...troubleOf(error));
		}
		const took = performance.now() - begin;
		const headers = flat(incoming);
		heard({
			at,
			took,
			request: {
				method: incoming.method ?? "GET",
				target: incoming.url ?? "/",
				headers,
				body: await sent.text(headers),
			},
			answer:
				answer && isWhole
					? {
							status: answer.statusCode ?? 0,
							headers: flat(answer),
							body: await received.text(flat(answer)),
						}
					: undefined,
		});
	}

	function troubleOf(error: unknown): Refusal {
		const { code = "", message } = error as NodeJS.ErrnoException;
		if (message === "timeout")
			return [
				504,
				`${target.host} has sent nothing for ${patience / 1000} seconds.`,
				"Try again, or wait longer with --timeout.",
			];
		if (/CERT|SSL|TLS|SELF_SIGNED|ISSUER|ALTNAME/.test(code))
			return [
				502,
				`The certificate of ${target.host} is not trusted: ${message}.`,
				"Where the provider has certificates of its own, give its authority with --ca file.pem.",
			];
		return [
			502,
			`${target.host} cannot be reached: ${message}.`,
			"Check the address after --to, your VPN, and whether the provider lets your address in.",
		];
	}
}

type Refusal = readonly [status: number, message: string, hint: string];

/** Why a request is not forwarded at all. */
function refusalOf({
	url = "",
	headers,
}: IncomingMessage): Refusal | undefined {
	const host = headers.host ?? "";
	if (!url.startsWith("/"))
		return [
			400,
			"A request here names a path, not a whole address.",
			"Call this address in the place of the provider's; do not set it as your HTTP proxy.",
		];
	if (!isLoopback(hostNameOf(host)))
		return [
			421,
			`This recorder does not answer for the host “${host}”.`,
			"Call it as localhost.",
		];
	const page = foreignPage(headers, host);
	if (page !== undefined)
		return [
			403,
			`A web page of ${page} may not use this recorder.`,
			"Call it from your server.",
		];
	return headers.upgrade === undefined
		? undefined
		: [501, "Only HTTP is recorded.", "Leave Upgrade out."];
}

/** An answer of the proxy itself. */
function refuse(
	response: ServerResponse,
	status: number,
	message: string,
	hint: string,
): void {
	const body = JSON.stringify({ message, hint });
	response.writeHead(status, {
		"content-type": "application/json; charset=utf-8",
		"content-length": Buffer.byteLength(body),
	});
	response.end(body);
}

/** Headers by their name in lower case, repeated ones joined. */
const flat = ({ headers }: IncomingMessage): Record<string, string> =>
	Object.fromEntries(
		Object.entries(headers).map(([name, value]) => [
			name,
			[value ?? ""].flat().join(", "),
		]),
	);
