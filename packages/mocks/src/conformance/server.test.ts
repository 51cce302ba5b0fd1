import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createSandboxServer } from "@slipway/sandbox/http";
import { stillSandbox } from "@slipway/sandbox/test-support";
import { ClientCredentials } from "simple-oauth2";
import { expect, onTestFinished, test } from "vitest";
import { prioticket } from "../prioticket/api.ts";

const client = {
	id: "fake-development@sandbox.example",
	secret: "fake-secret-development",
};

async function served() {
	const sandbox = stillSandbox(prioticket);
	const server = createSandboxServer(new Map([["prioticket", sandbox]]), [
		"localhost",
	]);
	server.listen(0, "localhost");
	await once(server, "listening");
	onTestFinished(async () => {
		server.close();
		server.closeAllConnections();
	});
	const { port } = server.address() as AddressInfo;
	const root = `http://localhost:${port}`;
	const control = async (path: string, method = "GET", body?: unknown) => {
		const response = await fetch(`${root}/_sandbox/${path}`, {
			method,
			...(body !== undefined && { body: JSON.stringify(body) }),
		});
		const text = await response.text();
		return {
			status: response.status,
			data: text ? JSON.parse(text) : undefined,
		};
	};
	const token = async () => {
		const oauth = new ClientCredentials({
			client,
			auth: {
				tokenHost: root,
				tokenPath: "/prioticket/v3.8/distributor/oauth2/token",
			},
			options: { bodyFormat: "json", authorizationMethod: "header" },
		});
		return (
			await oauth.getToken({
				scope: "https://www.prioticketapis.com/auth/distributor.booking",
			})
		).token.access_token as string;
	};
	return {
		sandbox,
		root,
		control,
		token,
		api: `${root}/prioticket/v3.8/distributor`,
	};
}

test("an OAuth2 client that we did not write gets a token and uses it", async () => {
	const { api, token } = await served();
	const authorization = `Bearer ${await token()}`;
	const response = await fetch(`${api}/products`, {
		headers: { authorization },
	});
	expect(response.status).toBe(200);
});

test("an answer names the journal's page that explains it", async () => {
	const { root, api } = await served();
	const response = await fetch(`${api}/orders`);
	const page = await fetch(root + response.headers.get("slipway-journal"));
	const exchange = JSON.parse(await page.text());
	expect(exchange.problems[0].fact).toBe(
		"The Authorization header is missing.",
	);
});

test("a webhook of the partner on this machine is called, and its answer is noted", async () => {
	const { api, token, control } = await served();
	const received: string[] = [];
	const partner = createServer(async (request, response) => {
		const chunks = [];
		for await (const chunk of request) chunks.push(chunk);
		received.push(Buffer.concat(chunks).toString());
		response.writeHead(204).end();
	});
	partner.listen(0, "localhost");
	await once(partner, "listening");
	onTestFinished(() => {
		partner.close();
		partner.closeAllConnections();
	});
	const { port } = partner.address() as AddressInfo;
	const headers = await notified(
		api,
		await token(),
		`http://localhost:${port}/hook`,
	);
	await expect
		.poll(async () => (await control("prioticket/callbacks")).data[0].reply)
		.toEqual({ status: 204, headers: {}, body: "" });
	expect(
		JSON.parse(received[0] ?? "").data.notification.notification_event,
	).toBe("ORDER_CREATE");
	const list = await fetch(`${api}/notifications`, { headers });
	expect(JSON.parse(await list.text()).data.items[0].notification_status).toBe(
		"DELIVERY_SUCCESS",
	);
});

test("no address of another machine is called", async () => {
	const { api, token, control } = await served();
	await notified(api, await token(), "https://partner.example/hook");
	await expect
		.poll(
			async () =>
				(await control("prioticket/callbacks")).data[0].reply?.failure,
		)
		.toBe(
			"partner.example is not this machine; the sandbox calls loopback addresses only.",
		);
});

test("a timeout after commit breaks the connection, and the order is there", async () => {
	const { api, token, control } = await served();
	const authorization = `Bearer ${await token()}`;
	await control("prioticket/faults", "PUT", [
		{ fault: "timeout-after-commit", operation: "create-order", times: 1 },
	]);
	const order = prioticket.operations.find(({ id }) => id === "create-order")
		?.examples[0]?.body;
	const post = () =>
		fetch(`${api}/orders`, {
			method: "POST",
			headers: { authorization, "content-type": "application/json" },
			body: JSON.stringify(order),
		});
	await expect(post()).rejects.toThrow(TypeError);
	expect((await post()).status).toBe(201);
	const { data } = await control("prioticket/state");
	expect(Object.keys(data.tables.orders)).toHaveLength(1);
});

test("state, clock, switches, journal and HAR can be read and set", async () => {
	const { control } = await served();
	const { data: before } = await control("prioticket/state");
	expect(
		(await control("prioticket/clock", "POST", { advance: "PT15M" })).data.now,
	).toBe("2026-12-02T09:45:00.000Z");
	expect(
		(await control("prioticket/settings", "PUT", { limits: "off" })).data.active
			.limits,
	).toBe("off");
	expect((await control("prioticket/state", "PUT", before)).data.offset).toBe(
		0,
	);
	expect((await control("prioticket/reset", "POST", { seed: 3 })).data).toEqual(
		{ seed: 3 },
	);
	expect((await control("prioticket/journal.har")).data.log.version).toBe(
		"1.2",
	);
	expect((await control("prioticket/journal", "DELETE")).status).toBe(204);
	expect(
		(await control("credentials")).data.prioticket[0].values.client_id,
	).toMatch(/^fake-/);
	expect((await control("openapi.json")).data.openapi).toBe("3.1.1");
	expect(
		Object.keys((await control("prioticket/openapi.json")).data.paths),
	).toContain("/v3.8/distributor/orders");
});

test.each([
	["nothing", "GET", undefined, 404, /Nothing is at/, /health/],
	[
		"prioticket/faults",
		"PUT",
		[{ fault: "sold-uot" }],
		400,
		/no fault “sold-uot”/,
		/Did you mean “sold-out”/,
	],
	[
		"prioticket/faults",
		"PUT",
		[{ fault: "timeout", chance: 2 }],
		400,
		/chance/,
		/openapi/,
	],
	[
		"prioticket/settings",
		"PUT",
		{ limits: "of" },
		400,
		/no option “of”/,
		/“on”/,
	],
	[
		"prioticket/clock",
		"POST",
		{ advance: "P1Y" },
		400,
		/years and months/,
		/openapi/,
	],
	["prioticket/clock", "POST", { advance: -5 }, 400, /advance/, /openapi/],
	["prioticket/state", "PUT", { slipway: "no" }, 400, /slipway/, /openapi/],
	["prioticket/reset", "GET", undefined, 405, /takes POST/, /POST/],
	["prioticket/jurnal", "GET", undefined, 404, /Nothing is at/, /journal/],
	["prioticket/journal/99", "GET", undefined, 404, /no exchange 99/, /500/],
])(
	"%s by %s with %j is refused with the fact and the next step",
	async (path, method, body, status, message, hint) => {
		const { control } = await served();
		const refused = await control(path, method, body);
		expect(refused.status).toBe(status);
		expect(refused.data.message).toMatch(message);
		expect(refused.data.hint).toMatch(hint);
	},
);

test("a page of another origin cannot reach it by another name", async () => {
	const { root } = await served();
	const { port } = new URL(root);
	const { request } = await import("node:http");
	const status = await new Promise((resolve) => {
		request(
			{
				host: "localhost",
				port,
				path: "/_sandbox/health",
				headers: { host: `evil.example:${port}` },
			},
			(response) => {
				response.resume();
				resolve(response.statusCode);
			},
		).end();
	});
	expect(status).toBe(421);
});

/** Subscribes an address and asks for a sample notification; answers with the headers that were sent. */
async function notified(api: string, token: string, address: string) {
	const headers = {
		authorization: `Bearer ${token}`,
		"content-type": "application/json",
	};
	const webhook = { webhook_events: ["ORDER_CREATE"], webhook_url: address };
	const body = JSON.stringify({ data: { webhook } });
	await fetch(`${api}/webhooks`, { method: "POST", headers, body });
	await fetch(`${api}/notifications`, { method: "POST", headers });
	return headers;
}

test("a state may be larger than a request to a mock", async () => {
	const { control, root } = await served();
	const { data: state } = await control("prioticket/state");
	const response = await fetch(`${root}/_sandbox/prioticket/state`, {
		method: "PUT",
		body: " ".repeat(3 * 1024 * 1024) + JSON.stringify(state),
	});
	expect(await response.json()).toEqual(state);
});

test.each([
	["bytes", " ".repeat(32 * 1024 * 1024 + 1)],
	["values", `[${"1,".repeat(2_000_000)}1]`],
	["levels of nesting", "[".repeat(100_000)],
])("a state of too many %s is refused with the limit", async (of, body) => {
	const { root } = await served();
	const response = await fetch(`${root}/_sandbox/prioticket/state`, {
		method: "PUT",
		body,
	});
	expect(response.status).toBe(413);
	const { message, hint } = JSON.parse(await response.text());
	expect(message).toMatch(
		new RegExp(`has more than [\\d,]+ ${of}; the sandbox reads no more`),
	);
	expect(hint).toMatch(new RegExp(`^Send at most [\\d,]+ ${of}`));
});

test("a control request that is not JSON is a 400 that quotes nothing of it", async () => {
	const { root } = await served();
	const response = await fetch(`${root}/_sandbox/prioticket/clock`, {
		method: "POST",
		body: '{"password": abcdefgh}',
	});
	expect(response.status).toBe(400);
	expect(await response.text()).not.toContain("abcd");
});
