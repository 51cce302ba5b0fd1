import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { loadMock } from "@slipway/mocks/catalogue";
import { createSandboxServer } from "@slipway/sandbox/http";
import { stillSandbox } from "@slipway/sandbox/test-support";

/** Serves a mock on loopback, its clock still; pages of these origins are let in. */
export async function servedSandbox(
	id: string,
	origins: readonly string[] = [],
) {
	const sandbox = stillSandbox(await loadMock(id));
	const server = createSandboxServer(new Map([[id, sandbox]]), {
		hosts: ["localhost"],
		origins,
	});
	server.listen(0, "localhost");
	await once(server, "listening");
	return {
		sandbox,
		/** Where it is reached; the mock is below, under its id. */
		root: `http://localhost:${(server.address() as AddressInfo).port}`,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}
