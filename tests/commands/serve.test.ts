import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const script = fileURLToPath(
	new URL("../../scripts/serve.mjs", import.meta.url),
);
const folder = mkdtempSync(join(tmpdir(), "slipway serve "));
const site = join(folder, "site");

beforeAll(() => {
	mkdirSync(join(site, "guide"), { recursive: true });
	writeFileSync(join(folder, "secret.txt"), "outside of the site");
	writeFileSync(join(site, ".env"), "hidden");
	writeFileSync(join(site, "index.html"), "home");
	writeFileSync(join(site, "404.html"), "no such page");
	writeFileSync(join(site, "guide/index.html"), "a guide");
	writeFileSync(
		join(site, "_headers.json"),
		JSON.stringify({ "x-content-type-options": "nosniff" }),
	);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Served {
	readonly child: ChildProcess;
	readonly port: number;
	readonly said: string;
}

async function served(...more: readonly string[]): Promise<Served> {
	const child = spawn(process.execPath, [script, site, "0", ...more], {
		stdio: ["ignore", "pipe", "inherit"],
	});
	const [said] = await once(child.stdout, "data");
	return {
		child,
		said: String(said),
		port: Number(/localhost:(\d+)/.exec(String(said))?.[1]),
	};
}

/** Sends a request as it stands: a browser's own address reading would tidy it first. */
async function raw(port: number, line: string): Promise<string> {
	const socket = connect(port, "127.0.0.1");
	socket.write(
		`${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
	);
	return text(socket);
}

describe("the server of the built site", () => {
	let server: Served;
	beforeAll(async () => {
		server = await served();
	});
	afterAll(() => server.child.kill());

	test.each([
		["GET /", 200, "home"],
		["GET /guide/", 200, "a guide"],
		["GET /guide/?from=elsewhere", 200, "a guide"],
		["GET /nothing/", 404, "no such page"],
		["GET /%zz", 400, "not well formed"],
		["GET /%c0%af", 400, "not well formed"],
		["GET //elsewhere.example/", 404, "no such page"],
		["GET /../secret.txt", 404, "no such page"],
		["GET /%2e%2e/secret.txt", 404, "no such page"],
		["GET /..%2fsecret.txt", 404, "no such page"],
		["GET /..%5csecret.txt", 404, "no such page"],
		["GET /guide/%00", 404, "no such page"],
		["GET /.env", 404, "no such page"],
		["GET /%2eenv", 404, "no such page"],
		[`GET /${"a".repeat(10_000)}`, 404, "no such page"],
		["GET http://elsewhere.example/", 404, "no such page"],
	])("answers %j with %d", async (line, status, body) => {
		const answer = await raw(server.port, line);
		expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
		expect(answer).toContain(body);
	});

	test("goes on when the site is built again while it is served", async () => {
		const page = join(site, "guide/index.html");
		rmSync(page);
		expect(await raw(server.port, "GET /guide/")).toMatch(/^HTTP\/1.1 404/);
		writeFileSync(page, "a guide, built again");
		expect(await raw(server.port, "GET /guide/")).toContain("built again");
		writeFileSync(page, "a guide");
	});

	test("sends the site's headers with pages and with errors", async () => {
		for (const line of ["GET /", "GET /nothing/"])
			expect(await raw(server.port, line)).toMatch(
				/x-content-type-options: nosniff/i,
			);
	});

	test("says where the site is, and stops when it is told to", async () => {
		const { child, said, port } = await served("handbook");
		expect(said).toContain(`http://localhost:${port}/handbook/`);
		expect(await raw(port, "GET /")).toMatch(
			/ 302 [\s\S]*location: \/handbook\//i,
		);
		expect(await raw(port, "GET /handbook/guide/")).toContain("a guide");
		expect(await raw(port, "GET /guide/")).toMatch(/^HTTP\/1.1 404/);
		child.kill("SIGTERM");
		expect(await once(child, "exit")).toEqual([0, null]);
	});

	test("a port in use is named, with the next step", async () => {
		const second = spawn(
			process.execPath,
			[script, site, String(server.port)],
			{ stdio: ["ignore", "ignore", "pipe"] },
		);
		const [said, [code]] = await Promise.all([
			text(second.stderr),
			once(second, "exit"),
		]);
		expect(code).toBe(1);
		expect(said).toContain(`Port ${server.port} is in use`);
		expect(said).toContain(`PORT=${server.port + 1} npm start`);
	});
});
