import { once } from "node:events";
import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { parentPort } from "node:worker_threads";

/*
 * The provider's system and the partner's program, in a thread of their own, so that what is measured is the recorder
 * between them.
 */

/** What is to be called, how often, by how many at the same time. */
export interface Load {
	readonly port: number;
	readonly calls: number;
	readonly together: number;
}

/** What came of it, in milliseconds: each call, and all of them. */
export interface Took {
	readonly each: readonly number[];
	readonly all: number;
}

const body = JSON.stringify({ data: "x".repeat(1_000) });
const real = createServer((incoming, response) => {
	incoming.resume();
	response.writeHead(200, { "content-type": "application/json" });
	response.end(body);
});
real.listen(0, "127.0.0.1");
await once(real, "listening");
const agent = new Agent({ keepAlive: true, maxSockets: 50 });

async function ask(port: number): Promise<number> {
	const begin = performance.now();
	const outgoing = request({
		agent,
		host: "127.0.0.1",
		port,
		path: "/v3.8/distributor/products",
		headers: { authorization: "Bearer real-token-77" },
	});
	outgoing.end();
	const [answer] = await once(outgoing, "response");
	answer.resume();
	await once(answer, "end");
	return performance.now() - begin;
}

parentPort?.on("message", async ({ port, calls, together }: Load) => {
	const begin = performance.now();
	const each: number[] = [];
	let left = calls;
	await Promise.all(
		Array.from({ length: together }, async () => {
			while (left-- > 0) each.push(await ask(port));
		}),
	);
	parentPort?.postMessage({
		each,
		all: performance.now() - begin,
	} satisfies Took);
});
parentPort?.postMessage((real.address() as AddressInfo).port);
