import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { servedSandbox } from "../support/served-sandbox.ts";

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
	let root = "";
	const pages = createServer((_, response) => {
		response.setHeader("content-type", "text/html; charset=utf-8");
		response.end(html(`${root}/prioticket`));
	});
	pages.listen(0, "localhost");
	await once(pages, "listening");
	const address = `http://localhost:${(pages.address() as AddressInfo).port}`;
	const sandbox = await servedSandbox("prioticket", [address]);
	root = sandbox.root;
	return {
		address,
		close: () => {
			sandbox.close();
			pages.close();
			pages.closeAllConnections();
		},
	};
}
