import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";
import type { Answer, MockApi, RawCall, Sandbox } from "../engine/index.ts";
import { type Send, stillSandbox } from "../test-support/index.ts";
import { createSandboxServer } from "../transports/http/index.ts";

/** A way for a request to reach a fresh sandbox. */
export interface Opened {
	readonly sandbox: Sandbox;
	readonly send: Send;
	close(): Promise<void>;
}

/** Ways to reach a mock, by name. */
export type Transports = Readonly<
	Record<string, (api: MockApi) => Promise<Opened>>
>;

/** The transports of the engine that run in Node; the page's worker is tried in a browser. */
export const usualTransports: Transports = {
	"plain function": async (api) => {
		const sandbox = stillSandbox(api);
		return {
			sandbox,
			send: (call) => sandbox.exchange(call),
			close: async () => {},
		};
	},
	HTTP: async (api) => {
		const sandbox = stillSandbox(api);
		const server = createSandboxServer(new Map([[api.id, sandbox]]), {
			hosts: ["localhost"],
		});
		server.listen(0, "localhost");
		await once(server, "listening");
		const { port } = server.address() as AddressInfo;
		return {
			sandbox,
			send: (call) => fetched(call, `http://localhost:${port}/${api.id}`),
			close: async () => {
				server.close();
				server.closeAllConnections();
				await once(server, "close");
			},
		};
	},
};

/** Opens a transport for the tests of a block, and closes it after them. */
export function openedFor(
	transports: Transports,
	transport: string,
	api: MockApi,
): () => Opened {
	let opened: Opened | undefined;
	beforeAll(async () => {
		opened = await transports[transport]?.(api);
	});
	afterAll(() => opened?.close());
	return () => {
		if (!opened)
			throw new RangeError(`There is no transport “${transport}” in use.`);
		return opened;
	};
}

/** Sends a request to an address over the network. */
export async function fetched(
	{ method, target, headers, body }: RawCall,
	base: string,
): Promise<Answer | undefined> {
	const response = await fetch(base + target, {
		method,
		headers,
		...(body.length > 0 && { body: body as Uint8Array<ArrayBuffer> | string }),
	}).catch(() => undefined);
	if (!response) return undefined;
	const answered = Object.fromEntries(response.headers);
	return {
		status: response.status,
		headers: answered,
		body: await response.text(),
	};
}
