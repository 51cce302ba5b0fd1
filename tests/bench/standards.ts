import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { mockApis } from "@slipway/mocks";
import { Sandbox } from "@slipway/sandbox/engine";
import { createSandboxServer } from "@slipway/sandbox/http";
import { publish } from "./standards/files.ts";
import { takers } from "./standards/takers.ts";
import { tools } from "./standards/tool.ts";

/**
 * Lets the tools of others take what the site publishes of each mock, against a sandbox over HTTP, and prints what
 * passed. Arguments are ids of mocks; all when there are none.
 */
export async function run(chosen: readonly string[]): Promise<void> {
	const folder = tools();
	const sandboxes = new Map(
		mockApis.map((api) => [
			api.id,
			new Sandbox(api, 1, { clock: Date.now, wait }),
		]),
	);
	const server = createSandboxServer(sandboxes, { hosts: ["localhost"] });
	server.listen(0, "localhost");
	await once(server, "listening");
	const root = `http://localhost:${(server.address() as AddressInfo).port}`;
	let failures = 0;
	for (const published of await publish(join(folder, "published"), root)) {
		const { api, files } = published;
		if (chosen.length > 0 && !chosen.includes(api.id)) continue;
		console.log(`\n${api.title}`);
		for (const [file, taker] of takers) {
			if (!files.includes(file)) continue;
			const { tool, passed, failed, of, said } = await taker(folder, published);
			console.log(
				`  ${tool.padEnd(18)}${String(passed).padStart(5)} passed, ${failed} failed: ${of}`,
			);
			if (failed > 0) console.log(said.slice(-4000));
			failures += failed;
		}
	}
	server.close();
	server.closeAllConnections();
	console.log(`\n${failures} failures.`);
	if (failures > 0) process.exitCode = 1;
}
