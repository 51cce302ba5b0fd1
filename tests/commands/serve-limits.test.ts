import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { usualLimits } from "../../packages/sandbox/src/transports/http/limits.mjs";
import { siteServer } from "../../scripts/lib/serve/server.mjs";

const directory = mkdtempSync(join(tmpdir(), "slipway limits "));
mkdirSync(join(directory, "guide"));
writeFileSync(join(directory, "index.html"), "home");
writeFileSync(join(directory, "404.html"), "no such page");
writeFileSync(join(directory, "large.txt"), "x".repeat(20_000_000));
afterAll(() => rmSync(directory, { recursive: true }));

const patient = { ...usualLimits, connections: 20, check: 50 };
const short = { ...patient, head: 200, request: 400, idle: 200, stalled: 200 };

/** The site with its own server and these limits, and the defects that it has told of. */
async function served(limits: typeof usualLimits) {
	const defects: string[] = [];
	const failed = (text: string) => void defects.push(text);
	const server = siteServer({ directory, base: "/", failed }, limits);
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	onTestFinished(() => {
		server.close();
		server.closeAllConnections();
	});
	const { port } = server.address() as AddressInfo;
	const open = () =>
		new Promise<number>((resolve) =>
			server.getConnections((_, count) => resolve(count)),
		);
	const home = async () => (await fetch(`http://127.0.0.1:${port}/`)).text();
	return { port, defects, open, home };
}

function opened(port: number, text = ""): Socket {
	const socket = connect(port, "127.0.0.1");
	// A connection that is closed under it is what the test waits for.
	socket.on("error", () => {});
	if (text) socket.write(text);
	return socket;
}

const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;

test.each([
	["says nothing", ""],
	["never ends its head", "GET / HTTP/1.1\r\nHost: loc"],
	["stays idle after an answer", get("/")],
	["stays idle after a page that is not there", get("/none")],
	[
		"promises a body that never comes",
		"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n",
	],
])("a connection to the site that %s is closed", async (_, text) => {
	const { port, defects, home } = await served(short);
	const socket = opened(port, text);
	await once(socket.resume(), "close");
	expect(await home()).toBe("home");
	expect(defects).toEqual([]);
});

test("a client that does not read a download is let go, and others are answered meanwhile", async () => {
	const { port, defects, home, open } = await served(short);
	const socket = opened(port, get("/large.txt"));
	socket.pause();
	await once(socket, "connect");
	expect(await home()).toBe("home");
	await expect.poll(open).toBe(0);
	socket.destroy();
	expect(defects).toEqual([]);
});

test("the connection to the site that was quiet for longest makes room for a new one", async () => {
	const { port, home, open } = await served(patient);
	const first = opened(port);
	await once(first, "connect");
	const closed = once(first.resume(), "close");
	const more = Array.from({ length: 100 }, () => opened(port, get("/")));
	await closed;
	expect(await home()).toBe("home");
	expect(await open()).toBeLessThanOrEqual(patient.connections);
	for (const socket of more) socket.destroy();
});
