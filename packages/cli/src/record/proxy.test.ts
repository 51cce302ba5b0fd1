import { once } from "node:events";
import {
	createServer,
	type IncomingMessage,
	type RequestListener,
	type RequestOptions,
	request,
	type Server,
} from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import type { Heard } from "@slipway/rehearsal";
import { afterEach, expect, test } from "vitest";
import { providerServer } from "../testing/provider-server.ts";
import { selfSigned } from "../testing/self-signed.ts";
import { mostKept } from "./body-kept.ts";
import { createRecordingProxy, type Forwarding } from "./proxy.ts";
import { targetOf } from "./target.ts";

const servers: Server[] = [];
afterEach(() => {
	for (const server of servers.splice(0)) {
		server.close();
		server.closeAllConnections();
	}
});

interface Recorder {
	readonly port: number;
	/** What the next exchange was. */
	readonly next: () => Promise<Heard>;
}

async function recorder(
	to: string,
	more: Partial<Forwarding> = {},
): Promise<Recorder> {
	const heard: Heard[] = [];
	let tell = () => {};
	const proxy = createRecordingProxy({
		target: targetOf(to),
		patience: 5_000,
		heard: (each) => {
			heard.push(each);
			tell();
		},
		...more,
	});
	servers.push(proxy);
	proxy.listen(0, "127.0.0.1");
	await once(proxy, "listening");
	return {
		port: (proxy.address() as AddressInfo).port,
		next: async () => {
			const told = new Promise<void>((resolve) => {
				tell = resolve;
			});
			if (heard.length === 0) await told;
			return heard.shift() as Heard;
		},
	};
}

/** A provider with a recorder before it. */
async function recorded(
	listener: RequestListener,
	{
		root = "",
		isSecure = false,
		...more
	}: Partial<Forwarding> & {
		readonly root?: string;
		readonly isSecure?: boolean;
	} = {},
) {
	const provider = await providerServer(listener, isSecure);
	servers.push(provider.server);
	return {
		provider,
		...(await recorder(provider.address + root, more)),
	};
}

async function ask(
	port: number,
	options: RequestOptions = {},
	body?: string | Buffer,
) {
	const outgoing = request({ host: "127.0.0.1", port, ...options });
	outgoing.end(body);
	const [answer] = (await once(outgoing, "response")) as [IncomingMessage];
	return { answer, body: await text(answer) };
}

test("a request goes on below the root, with its headers, and for the provider's host", async () => {
	const { port, provider } = await recorded(
		(incoming, response) =>
			response.end(`${incoming.url} ${JSON.stringify(incoming.rawHeaders)}`),
		{ root: "/api" },
	);
	const { body } = await ask(port, {
		path: "/orders?a=1%202",
		headers: [
			["Host", `localhost:${port}`],
			["Authorization", "Bearer real-token-1"],
			["X-One", "a"],
			["X-One", "b"],
			["Connection", "close, X-Mine"],
			["X-Mine", "1"],
			["Proxy-Authorization", "Basic eA=="],
			["TE", "trailers"],
		].flat(),
	});
	expect(body).toContain("/api/orders?a=1%202 ");
	const sent = JSON.parse(body.slice(body.indexOf("["))) as string[];
	expect(sent.slice(0, 2)).toEqual(["Host", new URL(provider.address).host]);
	expect(sent.join(" ")).toContain("X-One a X-One b");
	expect(sent).toContain("Bearer real-token-1");
	expect(sent).toContain("1.1 slipway");
	for (const gone of ["X-Mine", "Proxy-Authorization", "TE"])
		expect(sent).not.toContain(gone);
});

test("what is heard is what went over it", async () => {
	const { port, next } = await recorded((incoming, response) => {
		response.writeHead(201, { "content-type": "application/json" });
		incoming.pipe(response);
	});
	await ask(
		port,
		{
			method: "POST",
			path: "/orders",
			headers: { "content-type": "application/json" },
		},
		'{"a":1}',
	);
	expect(await next()).toMatchObject({
		request: { method: "POST", target: "/orders", body: '{"a":1}' },
		answer: { status: 201, body: '{"a":1}' },
	});
});

test("a coded answer reaches the partner as it was sent, and is recorded as text", async () => {
	const { port, next } = await recorded((_, response) => {
		response.writeHead(200, {
			"content-encoding": "gzip",
			"content-type": "application/json",
		});
		response.end(gzipSync('{"a":"ü"}'));
	});
	const { answer } = await ask(port);
	expect(answer.headers["content-encoding"]).toBe("gzip");
	expect((await next()).answer?.body).toBe('{"a":"ü"}');
});

test("an answer streams: its beginning arrives while its end is not written yet", async () => {
	let finish = () => {};
	const { port } = await recorded((_, response) => {
		response.write("first ");
		finish = () => response.end("last");
	});
	const outgoing = request({ host: "127.0.0.1", port });
	outgoing.end();
	const [answer] = (await once(outgoing, "response")) as [IncomingMessage];
	const [chunk] = (await once(answer, "data")) as [Buffer];
	expect(String(chunk)).toBe("first ");
	finish();
	expect(await text(answer)).toBe("last");
});

test.each([
	[9 * 1024 ** 2, true],
	[11 * 1024 ** 2, false],
])(
	"a body of %i bytes passes both ways; up to 10 MB are recorded",
	async (size, isKept) => {
		const { port, next } = await recorded((incoming, response) => {
			response.writeHead(200, { "content-type": "text/plain" });
			incoming.pipe(response);
		});
		const sent = "x".repeat(size);
		const { body } = await ask(
			port,
			{ method: "POST", headers: { "content-type": "text/plain" } },
			sent,
		);
		expect(body.length).toBe(size);
		const { request: heard, answer } = await next();
		for (const message of [heard, answer])
			expect(message?.body).toEqual(
				isKept
					? expect.stringMatching(/^x+$/)
					: `(${size.toLocaleString("en")} bytes, more than is recorded)`,
			);
		expect(mostKept).toBe(10 * 1024 ** 2);
	},
);

test("what is no text is counted, not recorded", async () => {
	const { port, next } = await recorded((_, response) => {
		response.writeHead(200, { "content-type": "application/pdf" });
		response.end(Buffer.from([0, 1, 2]));
	});
	await ask(port);
	expect((await next()).answer?.body).toBe("(3 bytes, of application/pdf)");
});

test("no redirect is followed; one to the provider itself stays with the recorder", async () => {
	let asked = 0;
	const other = await providerServer((_, response) => {
		asked++;
		response.end();
	});
	servers.push(other.server);
	const { port, provider } = await recorded(
		({ url, headers }, response) => {
			const place = {
				"/api/elsewhere": `${other.address}/x`,
				"/api/own": `http://${headers.host}/api/next?a=1`,
				"/api/short": "/api/next",
				"/api/outside": `http://${headers.host}/login`,
			}[url ?? ""];
			response.writeHead(302, { location: place });
			response.end();
		},
		{ root: "/api" },
	);
	const locationOf = async (path: string) =>
		(await ask(port, { path, headers: { host: `localhost:${port}` } })).answer
			.headers.location;
	expect(await locationOf("/elsewhere")).toBe(`${other.address}/x`);
	expect(await locationOf("/own")).toBe(`http://localhost:${port}/next?a=1`);
	expect(await locationOf("/short")).toBe("/next");
	expect(await locationOf("/outside")).toBe(`${provider.address}/login`);
	expect(asked).toBe(0);
});

test.each([
	["GET http://other.example/x HTTP/1.1\r\nHost: other.example", 400],
	["GET / HTTP/1.1\r\nHost: other.example", 421],
	["GET / HTTP/1.1\r\nHost: localhost\r\nOrigin: https://page.example", 403],
	["CONNECT other.example:443 HTTP/1.1\r\nHost: other.example:443", 405],
	[
		"GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked",
		400,
	],
])("“%s” is refused and reaches nobody", async (head, status) => {
	let asked = 0;
	const { port } = await recorded((_, response) => {
		asked++;
		response.end();
	});
	const socket = connect(port, "127.0.0.1");
	socket.write(
		`${head}\r\n${head.includes("Connection") ? "" : "Connection: close\r\n"}\r\n`,
	);
	expect(await text(socket)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
	expect(asked).toBe(0);
});

test("a certificate that nobody trusts is refused with what to do, whatever the environment says", async () => {
	const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
	process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
	try {
		const { port, next } = await recorded((_, response) => response.end(), {
			isSecure: true,
		});
		const { answer, body } = await ask(port, { method: "POST" }, "x");
		expect(answer.statusCode).toBe(502);
		expect(body).toContain("--ca");
		expect((await next()).answer).toBeUndefined();
	} finally {
		if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
		else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before;
	}
});

test("an authority of the provider's own is trusted where it was named", async () => {
	const { port } = await recorded((_, response) => response.end("well"), {
		isSecure: true,
		ca: selfSigned.cert,
	});
	expect((await ask(port)).body).toBe("well");
});

test("a system that cannot be reached is told, and the request counts as not answered", async () => {
	const gone = createServer();
	gone.listen(0, "127.0.0.1");
	await once(gone, "listening");
	const { port: free } = gone.address() as AddressInfo;
	gone.close();
	await once(gone, "close");
	const { port, next } = await recorder(`http://127.0.0.1:${free}`);
	const { answer, body } = await ask(port, { method: "POST" }, "x".repeat(1e6));
	expect(answer.statusCode).toBe(502);
	expect(body).toContain("cannot be reached");
	expect((await next()).answer).toBeUndefined();
});

test("a system that says nothing is given up after the time that was named", async () => {
	const { port, next } = await recorded(() => {}, { patience: 20 });
	const { answer } = await ask(port);
	expect(answer.statusCode).toBe(504);
	expect((await next()).answer).toBeUndefined();
});

test("an answer that breaks off breaks off for the partner, too, and is none", async () => {
	const { port, next } = await recorded((_, response) => {
		response.writeHead(200, { "content-length": 100 });
		response.write("half", () => response.destroy());
	});
	const outgoing = request({ host: "127.0.0.1", port });
	outgoing.end();
	const [answer] = (await once(outgoing, "response")) as [IncomingMessage];
	await expect(text(answer)).rejects.toThrow();
	expect((await next()).answer).toBeUndefined();
});

test("a partner that goes away ends the request to the provider", async () => {
	const closed = Promise.withResolvers<void>();
	const { port } = await recorded((_, response) => {
		response.on("close", closed.resolve);
		response.write("x");
	});
	const outgoing = request({ host: "127.0.0.1", port });
	outgoing.end();
	await once(outgoing, "response");
	outgoing.destroy();
	await closed.promise;
});
