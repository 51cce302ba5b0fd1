import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { MockApi, Sandbox } from "@slipway/sandbox/engine";
import { createSandboxServer } from "@slipway/sandbox/http";
import { stillSandbox } from "@slipway/sandbox/test-support";
import { onTestFinished } from "vitest";

/** Serves a mock over HTTP until the test is over, with these switches turned. */
export async function served(
	api: MockApi,
	switches: Readonly<Record<string, string>> = {},
): Promise<{ readonly origin: string; readonly sandbox: Sandbox }> {
	const sandbox = stillSandbox(api);
	for (const [id, option] of Object.entries(switches)) sandbox.set(id, option);
	const server = createSandboxServer(new Map([[api.id, sandbox]]), {
		hosts: ["localhost"],
	});
	server.listen(0, "localhost");
	await once(server, "listening");
	onTestFinished(() => {
		server.close();
		server.closeAllConnections();
	});
	const { port } = server.address() as AddressInfo;
	return { origin: `http://localhost:${port}`, sandbox };
}
