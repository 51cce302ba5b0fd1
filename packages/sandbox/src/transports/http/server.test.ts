import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { library } from "../../example/library.ts";
import { stillSandbox, testNow } from "../../test-support/index.ts";
import {
	type Access,
	controlOperations,
	createSandboxServer,
} from "./index.ts";

async function served(access: Partial<Access> = {}) {
	const sandbox = stillSandbox(library);
	const server = createSandboxServer(new Map([["library", sandbox]]), {
		hosts: ["localhost"],
		...access,
	});
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
			...(body !== undefined && {
				headers: { "content-type": "application/json" },
				body: JSON.stringify(body),
			}),
		});
		const text = await response.text();
		return {
			status: response.status,
			data: text ? JSON.parse(text) : undefined,
		};
	};
	const token = async () => {
		const response = await fetch(`${root}/library/token`, {
			method: "POST",
			headers: { authorization: `Basic ${btoa("fake-reader:fake-secret")}` },
		});
		return JSON.parse(await response.text()).access_token as string;
	};
	return {
		sandbox,
		root,
		control,
		token,
		api: `${root}/library`,
	};
}

test("an answer names the journal's page that explains it", async () => {
	const { root, api } = await served();
	const response = await fetch(`${api}/books`);
	const page = await fetch(root + response.headers.get("slipway-journal"));
	const exchange = JSON.parse(await page.text());
	expect(exchange.problems[0].fact).toBe(
		"The Authorization header is missing.",
	);
	expect(exchange.problems[0].reference).toBe("library/errors/#rule-token");
	const all = await fetch(`${root}/_sandbox/library/journal`);
	expect(await all.json()).toEqual([exchange]);
});

test("an address inside of an answer is one that answers", async () => {
	const { api, token } = await served();
	const authorization = `Bearer ${await token()}`;
	const made = await fetch(`${api}/loans`, {
		method: "POST",
		headers: { authorization, "content-type": "application/json" },
		body: '{"book":"B1","reference":"ACME-1"}',
	});
	const address = made.headers.get("location") ?? "";
	expect(address).toBe(`${api}/loans/L1`);
	const read = await fetch(address, { headers: { authorization } });
	expect(await read.json()).toEqual(await made.json());
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
	await notified(api, await token(), `http://localhost:${port}/hook`, control);
	await expect
		.poll(async () => (await control("library/callbacks")).data[0].reply)
		.toEqual({ status: 204, headers: {}, body: "" });
	expect(JSON.parse(received[0] ?? "")).toEqual({ loan: "L1" });
});

test("no address of another machine is called", async () => {
	const { api, token, control } = await served();
	await notified(api, await token(), "https://partner.example/hook", control);
	await expect
		.poll(
			async () => (await control("library/callbacks")).data[0].reply?.failure,
		)
		.toBe(
			"partner.example is not this machine; the sandbox calls loopback addresses only.",
		);
});

test("a timeout after commit breaks the connection, and the loan is there", async () => {
	const { api, token, control } = await served();
	const authorization = `Bearer ${await token()}`;
	await control("library/faults", "PUT", [
		{ fault: "timeout-after-commit", operation: "borrow", times: 1 },
	]);
	const post = () =>
		fetch(`${api}/loans`, {
			method: "POST",
			headers: { authorization, "content-type": "application/json" },
			body: JSON.stringify({ book: "B1", reference: "ACME-1" }),
		});
	await expect(post()).rejects.toThrow(TypeError);
	expect((await post()).status).toBe(201);
	const { data } = await control("library/state");
	expect(Object.keys(data.tables.loans)).toHaveLength(1);
});

test("state, clock, switches, journal and HAR can be read and set", async () => {
	const { control } = await served();
	const { data: before } = await control("library/state");
	expect(
		(await control("library/clock", "POST", { advance: "PT15M" })).data.now,
	).toBe("2026-12-02T09:45:00.000Z");
	expect(
		(await control("library/settings", "PUT", { limits: "off" })).data.active
			.limits,
	).toBe("off");
	expect((await control("library/state", "PUT", before)).data.offset).toBe(0);
	expect(
		(await control("library/reset", "POST", { seed: 3 })).data,
	).toMatchObject({
		seed: 3,
		values: { today: "2026-12-02", client_id: "fake-reader" },
	});
	expect(
		(await control("library/reset", "POST", { settings: { period: "28" } }))
			.status,
	).toBe(200);
	expect((await control("library/settings")).data.active.period).toBe("28");
	expect(
		(await control("library/reset", "POST", { settings: { period: "1" } }))
			.status,
	).toBe(400);
	expect((await control("library/journal.har")).data.log.version).toBe("1.2");
	expect((await control("library/journal", "DELETE")).status).toBe(204);
	expect(
		(await control("credentials")).data.library[0].values.client_id,
	).toMatch(/^fake-/);
	expect((await control("openapi.json")).data.openapi).toBe("3.1.1");
	expect(
		Object.keys((await control("library/openapi.json")).data.paths),
	).toContain("/loans");
});

test.each([
	["nothing", "GET", undefined, 404, /Nothing is at/, /health/],
	[
		"library/faults",
		"PUT",
		[{ fault: "all-lnet" }],
		400,
		/no fault “all-lnet”/,
		/Did you mean “all-lent”/,
	],
	[
		"library/faults",
		"PUT",
		[{ fault: "timeout", chance: 2 }],
		400,
		/chance/,
		/openapi/,
	],
	["library/settings", "PUT", { limits: "of" }, 400, /no option “of”/, /“on”/],
	[
		"library/clock",
		"POST",
		{ advance: "P1Y" },
		400,
		/years and months/,
		/openapi/,
	],
	["library/clock", "POST", { advance: -5 }, 400, /advance/, /openapi/],
	["library/state", "PUT", { slipway: "no" }, 400, /slipway/, /openapi/],
	["library/reset", "GET", undefined, 405, /takes POST/, /POST/],
	["library/jurnal", "GET", undefined, 404, /Nothing is at/, /journal/],
	["library/journal/99", "GET", undefined, 404, /no exchange 99/, /500/],
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

describe("a web page of elsewhere", () => {
	const methods = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"];
	const pages: readonly Readonly<Record<string, string>>[] = [
		{ origin: "http://localhost:3000" },
		{ origin: "null" },
		{ "sec-fetch-site": "same-site", "sec-fetch-mode": "no-cors" },
		{ "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" },
		{
			"sec-fetch-site": "cross-site",
			"sec-fetch-mode": "navigate",
			"sec-fetch-dest": "iframe",
		},
	];

	test("changes nothing, at no address by no method", async () => {
		const { sandbox, root, token } = await served();
		await token();
		const before = JSON.stringify([sandbox.snapshot(), sandbox.journal()]);
		const addresses = [
			...controlOperations.map(({ path }) => `/_sandbox/library/${path}`),
			...library.operations.map(({ path }) => `/library${path}`),
		];
		for (const address of addresses)
			for (const method of methods)
				for (const headers of pages) {
					const status = await statusOf(root + address, method, {
						...headers,
						"content-type": "text/plain",
					});
					expect(status, `${method} ${address}`).toBe(403);
				}
		expect(JSON.stringify([sandbox.snapshot(), sandbox.journal()])).toBe(
			before,
		);
	});

	test("that hides where it comes from cannot send what steers the sandbox", async () => {
		const { root, sandbox } = await served();
		for (const { path, method } of controlOperations.filter(
			(each) => each.method === "POST",
		))
			expect(
				await statusOf(`${root}/_sandbox/library/${path}`, method, {
					"content-type": "text/plain",
				}),
			).toBe(415);
		expect(sandbox.now()).toBe(testNow);
	});

	test("that only links to an address is followed", async () => {
		const { root } = await served();
		expect(
			await statusOf(`${root}/_sandbox/health`, "GET", {
				"sec-fetch-site": "cross-site",
				"sec-fetch-mode": "navigate",
				"sec-fetch-dest": "document",
			}),
		).toBe(200);
	});

	test("that was let in reads the mocks and what the sandbox tells, and steers nothing", async () => {
		const origin = "http://localhost:3000";
		const { root } = await served({ origins: [origin] });
		const headers = { origin, "sec-fetch-site": "same-site" };
		const answer = await fetch(`${root}/library/ping`, { headers });
		expect(answer.status).toBe(200);
		expect(answer.headers.get("access-control-allow-origin")).toBe(origin);
		const preflight = await fetch(`${root}/library/books`, {
			method: "OPTIONS",
			headers: {
				...headers,
				"access-control-request-method": "GET",
				"access-control-request-headers": "authorization",
			},
		});
		expect(preflight.status).toBe(204);
		expect(preflight.headers.get("access-control-allow-headers")).toBe(
			"authorization",
		);
		for (const { method, path } of controlOperations) {
			const answer = await fetch(`${root}/_sandbox/library/${path}`, {
				method,
				headers,
			});
			expect([path, answer.status]).toEqual([
				path,
				method === "GET" ? 200 : 403,
			]);
			expect(answer.headers.get("access-control-allow-origin")).toBe(
				method === "GET" ? origin : null,
			);
		}
		expect(
			await statusOf(`${root}/library/ping`, "GET", {
				...headers,
				origin: "http://localhost:3001",
			}),
		).toBe(403);
	});

	test("of anywhere, where all are let in to the mocks, reads nothing of what the sandbox tells", async () => {
		const { root } = await served({ origins: ["*"] });
		const headers = {
			origin: "http://localhost:3000",
			"sec-fetch-site": "same-site",
		};
		expect(await statusOf(`${root}/library/ping`, "GET", headers)).toBe(200);
		expect(
			await statusOf(`${root}/_sandbox/library/journal`, "GET", headers),
		).toBe(403);
	});
});

describe("the manners of HTTP", () => {
	test("HEAD answers like GET, without a body, at every address that is read", async () => {
		const { root, token } = await served();
		const authorization = `Bearer ${await token()}`;
		for (const address of [
			"/_sandbox/health",
			"/_sandbox/library/journal",
			"/library/books",
		]) {
			const get = await fetch(root + address, { headers: { authorization } });
			const head = await fetch(root + address, {
				method: "HEAD",
				headers: { authorization },
			});
			expect(head.status, address).toBe(get.status);
			expect(head.headers.get("content-type")).toBe(
				get.headers.get("content-type"),
			);
			expect(await head.text()).toBe("");
		}
	});

	test.each([
		["/library/books", "GET, HEAD, OPTIONS"],
		["/library/loans", "POST, OPTIONS"],
		["/_sandbox/library/state", "GET, PUT, HEAD, OPTIONS"],
	])("OPTIONS at %s says what it takes", async (address, allow) => {
		const { root } = await served();
		const answer = await fetch(root + address, { method: "OPTIONS" });
		expect(answer.status).toBe(204);
		expect(answer.headers.get("allow")).toBe(allow);
	});

	test.each([
		["in capitals", "LOCALHOST"],
		["with a final dot", "localhost."],
		["without its port", "localhost"],
	])("a host %s is the same host", async (_, host) => {
		const { root } = await served();
		expect(await statusOf(`${root}/_sandbox/health`, "GET", { host })).toBe(
			200,
		);
	});

	test("the whole address in the request line is what is asked for", async () => {
		const { root } = await served();
		expect(
			await statusOf(
				`${root}/_sandbox/health`,
				"GET",
				{},
				`${root}/library/ping`,
			),
		).toBe(200);
		expect(
			await statusOf(root, "GET", {}, "http://evil.example/library/ping"),
		).toBe(421);
	});

	test.each([
		["gzip", gzipSync],
		["deflate", deflateSync],
		["br", brotliCompressSync],
	])(
		"a body in %s is read, and one that grows too large is refused",
		async (coding, encode) => {
			const { api, token } = await served();
			const send = async (body: string) =>
				fetch(`${api}/loans`, {
					method: "POST",
					headers: {
						authorization: `Bearer ${await token()}`,
						"content-type": "application/json; charset=ISO-8859-1",
						"content-encoding": coding,
					},
					body: new Uint8Array(encode(body)),
				});
			expect((await send('{"book":"B1","reference":"Żółć"}')).status).toBe(201);
			expect((await send(" ".repeat(50_000_000))).status).toBe(413);
		},
	);

	test.each(["zstd", "gzip"])(
		"a body that says %s and is not read is a 415 with the name",
		async (coding) => {
			const { api, token, sandbox } = await served();
			const answer = await fetch(`${api}/loans`, {
				method: "POST",
				headers: {
					authorization: `Bearer ${await token()}`,
					"content-type": "application/json",
					"content-encoding": coding,
				},
				body: "{}",
			});
			expect(answer.status).toBe(415);
			expect(answer.headers.get("accept-encoding")).toBe("gzip, deflate, br");
			expect(sandbox.journal().at(-1)?.problems[0]?.fact).toContain(coding);
		},
	);

	test("a body above the bound is told with its size", async () => {
		const { api, token, sandbox } = await served();
		await fetch(`${api}/loans`, {
			method: "POST",
			headers: {
				authorization: `Bearer ${await token()}`,
				"content-type": "application/json",
			},
			body: " ".repeat(5_000_000),
		});
		expect(sandbox.journal().at(-1)?.problems[0]?.fact).toBe(
			"The body has 5,000,000 bytes; the sandbox reads no more than 2,097,152.",
		);
	});
});

/** The status of a request as it is written, whatever a client library would make of it. */
function statusOf(
	address: string,
	method: string,
	headers: Readonly<Record<string, string>>,
	path?: string,
): Promise<number | undefined> {
	const { hostname, port, pathname } = new URL(address);
	return new Promise((resolve, reject) => {
		request(
			{
				host: hostname,
				port,
				path: path ?? pathname,
				method,
				headers: { host: `${hostname}:${port}`, ...headers },
			},
			(response) => {
				response.resume();
				resolve(response.statusCode);
			},
		)
			.on("error", reject)
			.end();
	});
}

test("a page of another origin cannot reach it by another name", async () => {
	const { root } = await served();
	expect(
		await statusOf(`${root}/_sandbox/health`, "GET", {
			host: `evil.example:${new URL(root).port}`,
		}),
	).toBe(421);
});

/** Names an address, borrows a book and lets the loan become overdue. */
async function notified(
	api: string,
	token: string,
	url: string,
	control: Awaited<ReturnType<typeof served>>["control"],
) {
	const headers = {
		authorization: `Bearer ${token}`,
		"content-type": "application/json",
	};
	const send = (path: string, method: string, body: object) =>
		fetch(api + path, { method, headers, body: JSON.stringify(body) });
	await send("/notices", "PUT", { url });
	await send("/loans", "POST", { book: "B1", reference: "ACME-1" });
	await control("library/clock", "POST", { advance: "P14D" });
}

test("an answer that is cut off breaks the connection in the middle of its body", async () => {
	const { api, token, control } = await served();
	const authorization = `Bearer ${await token()}`;
	const whole = await fetch(`${api}/books`, { headers: { authorization } });
	const expected = await whole.text();
	await control("library/faults", "PUT", [{ fault: "cut-off", times: 1 }]);
	const response = await fetch(`${api}/books`, { headers: { authorization } });
	expect(response.status).toBe(200);
	const reader = response.body?.getReader();
	const first = await reader?.read();
	const half = new TextDecoder().decode(first?.value);
	expect(expected.startsWith(half)).toBe(true);
	expect(half.length).toBe(Math.floor(expected.length / 2));
	await expect(reader?.read()).rejects.toThrow(TypeError);
});

test("a state may be larger than a request to a mock", async () => {
	const { control, root } = await served();
	const { data: state } = await control("library/state");
	const response = await fetch(`${root}/_sandbox/library/state`, {
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
	const response = await fetch(`${root}/_sandbox/library/state`, {
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
	const response = await fetch(`${root}/_sandbox/library/clock`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: '{"password": abcdefgh}',
	});
	expect(response.status).toBe(400);
	expect(await response.text()).not.toContain("abcd");
});
