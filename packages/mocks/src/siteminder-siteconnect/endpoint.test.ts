import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createSandboxServer } from "@slipway/sandbox/http";
import { stillSandbox } from "@slipway/sandbox/test-support";
import { expect, onTestFinished, test } from "vitest";
import { siteConnect } from "./api.ts";

async function listening(server: Server): Promise<string> {
	server.listen(0, "localhost");
	await once(server, "listening");
	onTestFinished(() => {
		server.close();
		server.closeAllConnections();
	});
	return `http://localhost:${(server.address() as AddressInfo).port}`;
}

test("an endpoint of the partner on this machine is called, and what is wrong with its answer is told", async () => {
	const answer = `<a xmlns="http://www.opentravel.org/OTA/2003/05">${"x".repeat(40_000)}</a>`;
	const endpoint = await listening(
		createServer((request, response) => {
			request.resume();
			response.setHeader("content-type", "text/xml; charset=utf-8");
			response.setHeader("set-cookie", "fake=1");
			response.end(answer);
		}),
	);
	const root = await listening(
		createSandboxServer(
			new Map([[siteConnect.id, stillSandbox(siteConnect)]]),
			{ hosts: ["localhost"] },
		),
	);
	const post = (path: string, method: string, body: object) =>
		fetch(`${root}/${siteConnect.id}/sandbox/${path}`, {
			method,
			headers: { "content-type": "application/json" },
			body: JSON.stringify(body),
		});
	await post("endpoint", "PUT", { url: `${endpoint}/siteconnect` });
	await post("mapping-screen", "POST", {});
	const callback = async () => {
		const path = `/_sandbox/${siteConnect.id}/callbacks`;
		const list = await fetch(root + path);
		return JSON.parse(await list.text())[0];
	};
	await expect.poll(callback).toMatchObject({
		event: "rooms",
		reply: {
			status: 200,
			headers: { "content-type": "text/xml; charset=utf-8" },
			body: expect.stringMatching(/characters in all\)$/),
		},
		problems: [
			{
				pointer: "/Envelope/Body",
				fact: "There is no SOAP 1.1 envelope with one message in its body.",
			},
		],
	});
});
