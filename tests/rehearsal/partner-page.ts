import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { loadMock } from "@slipway/mocks/catalogue";
import { createSandboxServer } from "@slipway/sandbox/http";
import { stillSandbox } from "@slipway/sandbox/test-support";

/** A page of a partner whose script sends rejected credentials twice to a sandbox, once more after each reload. */
const html = (sandbox: string) => `<!doctype html>
<title>A partner’s page</title>
<link rel="icon" href="data:,">
<meta http-equiv="refresh" content="3">
<script>
	(async () => {
		for (let time = 0; time < 2; time++)
			await fetch("${sandbox}/v3.8/distributor/oauth2/token", {
				method: "POST",
				headers: { "content-type": "application/json", authorization: "Basic " + btoa("wrong:wrong") },
				body: '{"grant_type":"client_credentials"}',
			});
		document.title = "Sent";
	})();
</script>`;

/** Serves the page and the sandbox that it calls, each at a port of its own, as a partner’s front end and the sandbox are. */
export async function servedPartnerPage() {
	const api = await loadMock("prioticket");
	const pages = createServer((_, response) => {
		response.setHeader("content-type", "text/html; charset=utf-8");
		response.end(html(`http://localhost:${portOf(sandbox)}/${api.id}`));
	});
	pages.listen(0, "localhost");
	await once(pages, "listening");
	const address = `http://localhost:${portOf(pages)}`;
	const sandbox = createSandboxServer(new Map([[api.id, stillSandbox(api)]]), {
		hosts: ["localhost"],
		origins: [address],
	});
	sandbox.listen(0, "localhost");
	await once(sandbox, "listening");
	return {
		address,
		close: () => {
			for (const server of [pages, sandbox]) {
				server.close();
				server.closeAllConnections();
			}
		},
	};
}

const portOf = (server: ReturnType<typeof createServer>): number =>
	(server.address() as AddressInfo).port;
