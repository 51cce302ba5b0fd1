import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import {
	afterAll,
	beforeAll,
	describe,
	expect,
	onTestFinished,
	test,
} from "vitest";
import { rangesOf } from "../../scripts/lib/serve/ranges.mjs";

const script = fileURLToPath(
	new URL("../../scripts/serve.mjs", import.meta.url),
);
const folder = mkdtempSync(join(tmpdir(), "slipway serve "));
const site = join(folder, "site");
const texts = ["a.txt", "a.md", "a.json", "a.xml", "a.webmanifest", "a.svg"];
const large = "a{color:red}".repeat(200_000);

beforeAll(() => {
	mkdirSync(join(site, "guide"), { recursive: true });
	writeFileSync(join(folder, "secret.txt"), "outside of the site");
	writeFileSync(join(site, ".env"), "hidden");
	writeFileSync(join(site, "index.html"), "home");
	writeFileSync(join(site, "404.html"), "no such page");
	writeFileSync(join(site, "guide/index.html"), "a guide");
	writeFileSync(
		join(site, "_headers"),
		"# for hosts\n/*\n  X-Content-Type-Options: nosniff\n  Content-Security-Policy: script-src 'self' 'sha256-a+b/c='; base-uri 'none'\n/_astro/*\n  Cache-Control: public, immutable\n",
	);
	for (const name of texts) writeFileSync(join(site, name), "Grüße");
	writeFileSync(join(site, "digits.txt"), "0123456789");
	writeFileSync(join(site, "empty.txt"), "");
	mkdirSync(join(site, "_astro"));
	writeFileSync(join(site, "_astro/large.css"), large);
	writeFileSync(join(site, "_astro/large.css.br"), brotliCompressSync(large));
	writeFileSync(join(site, "_astro/large.css.gz"), gzipSync(large));
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
async function raw(
	port: number,
	line: string,
	...headers: readonly string[]
): Promise<string> {
	const socket = connect(port, "127.0.0.1");
	socket.write(
		`${[`${line} HTTP/1.1`, "Host: localhost", "Connection: close", ...headers].join("\r\n")}\r\n\r\n`,
	);
	return text(socket);
}

const statusOf = (answer: string) => Number(answer.split(" ")[1]);
const bodyOf = (answer: string) => answer.slice(answer.indexOf("\r\n\r\n") + 4);
const header = (answer: string, name: string) =>
	new RegExp(`^${name}: (.*)\r$`, "im").exec(answer)?.[1];

/** How many files a process has open; undefined where the system does not say. */
function openFiles({ pid }: ChildProcess): number | undefined {
	try {
		return readdirSync(`/proc/${pid}/fd`).length;
	} catch {
		return undefined;
	}
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
		["GET http://localhost/guide/", 200, "a guide"],
		["GET /guide?from=elsewhere", 301, "location: /guide/?from=elsewhere"],
		["GET //guide", 404, "no such page"],
		["GET /digits.txt/", 404, "no such page"],
		["GET /_headers", 404, "no such page"],
		["GET /_astro/large.css.br", 404, "no such page"],
		["OPTIONS /guide/", 204, "allow: GET, HEAD, OPTIONS"],
		["OPTIONS *", 204, "allow: GET, HEAD, OPTIONS"],
		["DELETE /guide/", 405, "allow: GET, HEAD, OPTIONS"],
		["POST /", 405, "POST does nothing here"],
		["PUT /nothing/", 405, "Hint: this site is only read."],
	])("answers %j with %d", async (line, status, body) => {
		const answer = await raw(server.port, line);
		expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
		expect(answer).toContain(body);
	});

	test.each<[string, number, string, string | undefined]>([
		["bytes=2-4", 206, "234", "bytes 2-4/10"],
		["Bytes=0-0", 206, "0", "bytes 0-0/10"],
		["bytes=7-", 206, "789", "bytes 7-9/10"],
		["bytes=7-99", 206, "789", "bytes 7-9/10"],
		["bytes=-3", 206, "789", "bytes 7-9/10"],
		["bytes=-99", 206, "0123456789", "bytes 0-9/10"],
		["bytes=5-5, 99-", 206, "5", "bytes 5-5/10"],
		["bytes=10-", 416, "", "bytes */10"],
		["bytes=-0", 416, "", "bytes */10"],
		["bytes=99999999999999999999-", 416, "", "bytes */10"],
		...[
			"bytes=5-2",
			"bytes=a-b",
			"bytes=1",
			"bytes=",
			"bytes=-",
			"bytes=1-2-3",
			"bytes=1-2,x",
			"bytes=0x1-2",
			"bytes 1-2",
			"lines=1-2",
			"bytes=0-5,3-9",
			`bytes=${"0-0,".repeat(17)}`,
		].map(
			(range) =>
				[range, 200, "0123456789", undefined] as [
					string,
					number,
					string,
					undefined,
				],
		),
	])("answers Range %j with %d", async (range, status, body, place) => {
		const answer = await raw(server.port, "GET /digits.txt", `Range: ${range}`);
		expect(statusOf(answer)).toBe(status);
		expect(bodyOf(answer)).toBe(body);
		expect(header(answer, "content-range")).toBe(place);
	});

	test("several ranges come as parts, in the order asked for", async () => {
		const answer = await raw(
			server.port,
			"GET /digits.txt",
			"Range: bytes=-2,0-1",
		);
		const boundary = /boundary=(.*)$/.exec(
			header(answer, "content-type") ?? "",
		)?.[1];
		const part = (place: string, body: string) =>
			`--${boundary}\r\ncontent-type: text/plain; charset=utf-8\r\ncontent-range: ${place}\r\n\r\n${body}\r\n`;
		expect(bodyOf(answer)).toBe(
			`${part("bytes 8-9/10", "89")}${part("bytes 0-1/10", "01")}--${boundary}--\r\n`,
		);
		expect(Number(header(answer, "content-length"))).toBe(
			bodyOf(answer).length,
		);
	});

	test("a range is sent only of the file that If-Range names, and with GET alone", async () => {
		const head = await raw(server.port, "HEAD /digits.txt", "Range: bytes=0-1");
		expect([statusOf(head), bodyOf(head)]).toEqual([200, ""]);
		expect(header(head, "content-length")).toBe("10");
		const etag = header(head, "etag") ?? "";
		const modified = header(head, "last-modified") ?? "";
		for (const [condition, status] of [
			[etag, 206],
			[modified, 206],
			[`W/${etag}`, 200],
			['"another"', 200],
			["Fri, 01 Jan 2100 00:00:00 GMT", 200],
			["nonsense", 200],
		] as const)
			expect(
				statusOf(
					await raw(
						server.port,
						"GET /digits.txt",
						"Range: bytes=0-1",
						`If-Range: ${condition}`,
					),
				),
			).toBe(status);
		const known = await raw(
			server.port,
			"GET /digits.txt",
			`If-None-Match: ${etag}`,
		);
		expect([statusOf(known), bodyOf(known)]).toEqual([304, ""]);
		expect(
			statusOf(await raw(server.port, "GET /digits.txt", 'If-Match: "other"')),
		).toBe(412);
		expect(
			statusOf(await raw(server.port, "GET /empty.txt", "Range: bytes=0-")),
		).toBe(200);
	});

	test("any ranges header gives parts within the file, none of them twice", () => {
		const spec = fc.oneof(
			fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => `${a}-${b}`),
			fc.nat(30).map((a) => `${a}-`),
			fc.nat(30).map((a) => `-${a}`),
			fc.string({ maxLength: 4 }),
		);
		fc.assert(
			fc.property(
				fc.array(spec, { maxLength: 20 }),
				fc.integer({ min: 1, max: 30 }),
				(specs, size) => {
					const ranges = rangesOf(`bytes=${specs.join(",")}`, size) ?? [];
					const seen = new Set<number>();
					for (const { start, end } of ranges) {
						expect(start).toBeLessThanOrEqual(end);
						for (let at = start; at <= end; at++) {
							expect(at >= 0 && at < size && !seen.has(at)).toBe(true);
							seen.add(at);
						}
					}
				},
			),
		);
	});

	test.each([
		["br", "br"],
		["gzip, deflate, br", "br"],
		["gzip", "gzip"],
		["br;q=0, gzip;q=0.5", "gzip"],
		["*", "br"],
		["identity", undefined],
		["br;q=0.1, identity", undefined],
		["", undefined],
	])("Accept-Encoding %j gets %j", async (accepted, encoding) => {
		const answer = await raw(
			server.port,
			"HEAD /_astro/large.css",
			`Accept-Encoding: ${accepted}`,
		);
		expect(header(answer, "content-encoding")).toBe(encoding);
		expect(header(answer, "vary")).toBe("accept-encoding");
		expect(header(answer, "content-type")).toBe("text/css; charset=utf-8");
		expect(header(answer, "cache-control")).toBe("public, immutable");
	});

	test("ranges of a compressed file are ranges of what is sent", async () => {
		const { length } = readFileSync(join(site, "_astro/large.css.br"));
		const answer = await raw(
			server.port,
			"GET /_astro/large.css",
			"Accept-Encoding: br",
			"Range: bytes=1-3",
		);
		expect(header(answer, "content-range")).toBe(`bytes 1-3/${length}`);
		expect(header(answer, "content-encoding")).toBe("br");
	});

	test("every text says that it is UTF-8", async () => {
		for (const name of texts)
			expect(
				header(await raw(server.port, `HEAD /${name}`), "content-type"),
				name,
			).toMatch(/; charset=utf-8$/);
	});

	test("downloads that are broken off, and files that vanish, leave no file open", async () => {
		const before = openFiles(server.child);
		for (let round = 0; round < 10; round++)
			await Promise.all(
				Array.from({ length: 30 }, async (_, index) => {
					const socket = connect(server.port, "127.0.0.1");
					socket.on("error", () => {});
					const head =
						"GET /_astro/large.css HTTP/1.1\r\nHost: localhost\r\n\r\n";
					socket.write(head.repeat(1 + (index % 3)));
					await once(socket, "data");
					socket.destroy();
				}),
			);
		const path = join(site, "_astro/large.css");
		const answers = Array.from({ length: 20 }, () =>
			raw(server.port, "GET /_astro/large.css"),
		);
		renameSync(path, `${path}.away`);
		for (const answer of await Promise.all(answers))
			expect([200, 404]).toContain(statusOf(answer));
		renameSync(`${path}.away`, path);
		expect(await raw(server.port, "GET /guide/")).toContain("a guide");
		if (before !== undefined)
			await expect
				.poll(() => openFiles(server.child))
				.toBeLessThanOrEqual(before);
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

	test("sends the hashes of what is written into pages with pages alone, and the rest of the policy with everything", async () => {
		for (const [line, policy] of [
			["GET /", "script-src 'self' 'sha256-a+b/c='; base-uri 'none'"],
			["GET /nothing/", "script-src 'self' 'sha256-a+b/c='; base-uri 'none'"],
			["GET /a.svg", "script-src 'self'; base-uri 'none'"],
			["GET /_astro/large.css", "script-src 'self'; base-uri 'none'"],
		] as const)
			expect(await raw(server.port, line)).toContain(
				`content-security-policy: ${policy}\r\n`,
			);
	});

	test("says where the site is, and stops when it is told to", async () => {
		const { child, said, port } = await served("handbook");
		onTestFinished(() => void child.kill("SIGKILL"));
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
