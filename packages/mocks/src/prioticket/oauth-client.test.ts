import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createSandboxServer } from "@slipway/sandbox/http";
import { stillSandbox } from "@slipway/sandbox/test-support";
import { ClientCredentials } from "simple-oauth2";
import { expect, onTestFinished, test } from "vitest";
import { prioticket } from "./api.ts";

test.each([
	{ bodyFormat: "json", authorizationMethod: "header" },
	{ bodyFormat: "form", authorizationMethod: "header" },
	{ bodyFormat: "form", authorizationMethod: "body" },
] as const)(
	"an OAuth2 client that we did not write gets a token by $bodyFormat and $authorizationMethod, and uses it",
	async (options) => {
		const server = createSandboxServer(
			new Map([[prioticket.id, stillSandbox(prioticket)]]),
			{ hosts: ["localhost"] },
		);
		server.listen(0, "localhost");
		await once(server, "listening");
		onTestFinished(() => {
			server.close();
			server.closeAllConnections();
		});
		const root = `http://localhost:${(server.address() as AddressInfo).port}`;
		const { token } = await new ClientCredentials({
			client: {
				id: "fake-development@sandbox.example",
				secret: "fake-secret-development",
			},
			auth: {
				tokenHost: root,
				tokenPath: "/prioticket/v3.8/distributor/oauth2/token",
			},
			options,
		}).getToken({
			scope: "https://www.prioticketapis.com/auth/distributor.booking",
		});
		const response = await fetch(
			`${root}/prioticket/v3.8/distributor/products`,
			{
				headers: { authorization: `Bearer ${token.access_token}` },
			},
		);
		expect(response.status).toBe(200);
	},
);
