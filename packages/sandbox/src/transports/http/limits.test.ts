import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { library } from "../../example/library.ts";
import { stillSandbox } from "../../test-support/index.ts";
import { createSandboxServer } from "./index.ts";
import { keepWithin, serverOptions, usualLimits } from "./limits.mjs";

const short = {
	...usualLimits,
	connections: 20,
	head: 200,
	request: 400,
	idle: 200,
	stalled: 200,
	check: 50,
};

async function listening(server: Server): Promise<number> {
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	onTestFinished(() => {
		server.close();
		server.closeAllConnections();
	});
	return (server.address() as AddressInfo).port;
}

/** A sandbox with short limits, and the defects that it has told of. */
async function sandbox(limits = short) {
	const defects: unknown[] = [];
	const api = stillSandbox(library);
	const server = createSandboxServer(
		new Map([["library", api]]),
		{ hosts: ["localhost"] },
		{ failed: (error) => defects.push(error) },
		limits,
	);
	return { port: await listening(server), defects, server };
}

const head = (line: string, ...headers: readonly string[]) =>
	[line, "Host: localhost", ...headers, "", ""].join("\r\n");

function opened(port: number, text = ""): Socket {
	const socket = connect(port, "127.0.0.1");
	// A connection that is closed under it is what the test waits for.
	socket.on("error", () => {});
	if (text) socket.write(text);
	return socket;
}

/** Whatever error a connection that is closed under it tells of first. */
const closed = (socket: Socket) =>
	new Promise<void>((resolve) => socket.once("close", () => resolve()));

const connections = (server: Server) =>
	new Promise<number>((resolve) =>
		server.getConnections((_, count) => resolve(count)),
	);

const health = async (port: number) =>
	(await fetch(`http://localhost:${port}/_sandbox/health`)).status;

test.each([
	["says nothing", ""],
	["never ends its head", "GET /_sandbox/health HTTP/1.1\r\nHost: loc"],
	[
		"never ends its body",
		head("POST /library/x HTTP/1.1", "Content-Length: 9"),
	],
	["stays idle after an answer", head("GET /_sandbox/health HTTP/1.1")],
])("a connection that %s is closed", async (_, text) => {
	const { port, defects } = await sandbox();
	const socket = opened(port, text);
	socket.resume();
	await closed(socket);
	expect(await health(port)).toBe(200);
	expect(defects).toEqual([]);
});

test("a client that drips bytes gets no more time than one that does not", async () => {
	const { port } = await sandbox();
	const socket = opened(port, "GET / HTTP/1.1\r\nX: ");
	const drip = setInterval(() => socket.write("x"), 20);
	socket.resume();
	await closed(socket);
	clearInterval(drip);
});

test("a client that does not read its answer is let go, and others are answered meanwhile", async () => {
	const { port, server } = await sandbox();
	const document = head("GET /_sandbox/library/openapi.json HTTP/1.1");
	const socket = opened(port, document.repeat(5000));
	socket.pause();
	await once(server, "request");
	expect(await health(port)).toBe(200);
	// It may go on talking; what counts is that it does not listen.
	const beat = setInterval(() => socket.write("\r\n"), 20);
	await expect.poll(() => connections(server)).toBe(0);
	clearInterval(beat);
	socket.destroy();
});

test("uploads that are broken off are no defect", async () => {
	const { port, defects, server } = await sandbox();
	for (let round = 0; round < 50; round++) {
		const socket = opened(
			port,
			`${head("POST /library/x HTTP/1.1", "Content-Length: 999")}half`,
		);
		await once(socket, "connect");
		socket.destroy();
	}
	await expect.poll(() => connections(server)).toBe(0);
	expect(await health(port)).toBe(200);
	expect(defects).toEqual([]);
});

test("the connection that was quiet for longest makes room for a new one", async () => {
	const patient = { ...short, head: 60_000, idle: 60_000, request: 60_000 };
	const { port, server } = await sandbox(patient);
	const first = opened(port);
	await once(first, "connect");
	const gone = closed(first);
	first.resume();
	const more = Array.from({ length: 100 }, () => opened(port));
	await gone;
	expect(await health(port)).toBe(200);
	expect(await connections(server)).toBeLessThanOrEqual(short.connections);
	for (const socket of more) socket.destroy();
});

test("a request that is being answered is not cut off for a newcomer", async () => {
	let finish = () => {};
	const server = createServer(serverOptions(short), (_, response) => {
		finish = () => response.end("done");
	});
	keepWithin(server, { ...short, connections: 3 });
	const port = await listening(server);
	const answer = fetch(`http://127.0.0.1:${port}/`);
	await once(server, "request");
	const others = Array.from({ length: 30 }, () => opened(port));
	await Promise.all(others.map((each) => once(each.resume(), "close")));
	finish();
	expect(await (await answer).text()).toBe("done");
});
