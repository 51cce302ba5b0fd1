import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type {
	Answer,
	MockApi,
	RawCall,
	Sandbox,
} from "@slipway/sandbox/engine";
import { createSandboxServer } from "@slipway/sandbox/http";
import {
	type Send,
	stillSandbox,
	testNow,
} from "@slipway/sandbox/test-support";
import { setupServer } from "msw/node";
import { afterAll, beforeAll } from "vitest";
import { sandboxFor } from "../testing/index.ts";

/** A way for a request to reach a fresh sandbox. */
export interface Opened {
	readonly sandbox: Sandbox;
	readonly send: Send;
	close(): Promise<void>;
}

/** The transports that run in Node; the page's worker is tried in a browser. */
export const transports: Readonly<
	Record<string, (api: MockApi) => Promise<Opened>>
> = {
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
	"MSW in Node": async (api) => {
		const { sandbox, handlers } = sandboxFor(api.id, {
			seed: 7,
			now: new Date(testNow).toISOString(),
			baseUrl: "https://mock.example/api",
		});
		const server = setupServer(...handlers);
		server.listen({ onUnhandledFrame: "error" });
		return {
			sandbox,
			send: (call) => fetched(call, "https://mock.example/api"),
			close: async () => server.close(),
		};
	},
};

/** Opens a transport for the tests of a block, and closes it after them. */
export function openedFor(transport: string, api: MockApi): () => Opened {
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

async function fetched(
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
