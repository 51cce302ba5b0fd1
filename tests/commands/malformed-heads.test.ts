import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, expect, onTestFinished, test } from "vitest";

const path = (name: string) =>
	fileURLToPath(new URL(`../../${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "slipway heads "));
const css = "a{color:red}".repeat(5000);
mkdirSync(join(folder, "guide"));
writeFileSync(join(folder, "index.html"), "home");
writeFileSync(join(folder, "404.html"), "no such page");
writeFileSync(join(folder, "guide/index.html"), "a guide");
writeFileSync(join(folder, "large.css"), css);
writeFileSync(join(folder, "large.css.br"), brotliCompressSync(css));
afterAll(() => rmSync(folder, { recursive: true }));

/** How many heads each server gets. */
const amount = 4000;
/** Connections at a time. */
const atOnce = 50;

const odd = fc.constantFrom(
	"",
	" ",
	"\t",
	"\0",
	"\x01",
	"\x7f",
	"\x80\xff",
	"\r",
	"\n",
	"%",
	"%zz",
	"%00",
	"%c0%af",
	"..",
	"../..",
	"//",
	"\\",
	"*",
	"?",
	"#",
	":",
	"@",
	"[",
	"é",
	"a".repeat(300),
	"9".repeat(30),
	"-1",
	"0x10",
	"1e9",
	"NaN",
);
const printable = fc.stringMatching(/^[\w.,;="*/-]{0,12}$/);
/** Mostly what gets past the parser, so that what comes after it is tried as well. */
const text = fc.oneof(
	{ weight: 8, arbitrary: printable },
	odd,
	fc.string({ unit: "binary", maxLength: 12 }),
);
const method = fc.oneof(
	{
		weight: 40,
		arbitrary: fc.constantFrom(
			"GET",
			"HEAD",
			"POST",
			"PUT",
			"DELETE",
			"OPTIONS",
			"PATCH",
		),
	},
	fc.constantFrom("TRACE", "CONNECT", "PRI", "get", "GETT", "M-SEARCH"),
	text,
);
const target = fc.oneof(
	{
		weight: 20,
		arbitrary: fc
			.tuple(
				fc.constantFrom(
					"/",
					"/guide",
					"/guide/",
					"/large.css",
					"/prioticket/v3.8/x",
					"/_sandbox/health",
					"/_sandbox/prioticket/state",
				),
				text,
			)
			.map((parts) => parts.join("")),
	},
	fc.constantFrom(
		"*",
		"http://localhost/",
		"http://",
		"//localhost//",
		"localhost:80",
		`/${"a".repeat(20_000)}`,
		`/${"../".repeat(500)}`,
	),
	text,
);
const version = fc.oneof(
	{ weight: 60, arbitrary: fc.constant("HTTP/1.1") },
	fc.constantFrom(
		"HTTP/1.0",
		"HTTP/0.9",
		"HTTP/2.0",
		"HTTP/9.9",
		"HTTP/1.1.1",
		"HTP/1.1",
		"http/1.1",
		"",
		"RTSP/1.0",
	),
);
const range = fc
	.tuple(
		fc.constantFrom("bytes=", "bytes", "Bytes=", "lines=", "bytes ="),
		fc.array(
			fc.oneof(
				fc.constantFrom(
					"5-2",
					"0-",
					"-0",
					"-",
					"-99999999",
					"0-0",
					"a-b",
					"1-2-3",
					"99999999999999999999-",
					"",
				),
				fc.tuple(fc.nat(99), fc.nat(99)).map((parts) => parts.join("-")),
			),
			{ maxLength: 30 },
		),
	)
	.map(([unit, ranges]) => `${unit}${ranges.join(",")}`);
const named = (name: string, value: fc.Arbitrary<string>) =>
	value.map((each) => `${name}: ${each}`);
const header = fc.oneof(
	named("Range", range),
	named(
		"If-Range",
		fc.oneof(
			fc.constantFrom('"x"', 'W/"x"', "Fri, 01 Jan 2100 00:00:00 GMT"),
			text,
		),
	),
	named(
		"Content-Length",
		fc.oneof(
			fc.nat(50).map(String),
			fc.constantFrom("5, 5", "5, 6", "+5", "5 ", "99999999999999999999"),
			text,
		),
	),
	named(
		"Transfer-Encoding",
		fc.oneof(
			fc.constantFrom(
				"chunked",
				"Chunked",
				"chunked, chunked",
				"gzip, chunked",
				"xchunked",
				"identity",
				"chunked\0",
			),
			text,
		),
	),
	named(
		"Accept-Encoding",
		fc.oneof(
			fc.constantFrom(
				"br",
				"gzip;q=2",
				"br;q=",
				"*;q=0",
				",,,",
				"br;".repeat(200),
			),
			text,
		),
	),
	named(
		"If-None-Match",
		fc.oneof(fc.constantFrom("*", '"', 'W/"', ",".repeat(500)), text),
	),
	named("If-Modified-Since", text),
	named("Expect", fc.oneof(fc.constant("100-continue"), text)),
	named("Upgrade", text),
	named(
		"Connection",
		fc.oneof(
			fc.constantFrom("close", "keep-alive", "upgrade", "close, x"),
			text,
		),
	),
	named(
		"Content-Type",
		fc.oneof(
			fc.constantFrom(
				"application/json",
				"text/xml; charset=",
				"multipart/form-data; boundary=",
			),
			text,
		),
	),
	named(
		"Authorization",
		fc.oneof(
			fc.constantFrom("Basic ", "Basic %%%", "Bearer", "Bearer  "),
			text,
		),
	),
	named(
		"Host",
		fc.oneof(
			fc.constantFrom(
				"localhost",
				"localhost:1",
				"[::1",
				"a b",
				"evil.example",
			),
			text,
		),
	),
	fc.tuple(text, text).map(([name, value]) => `${name}: ${value}`),
	// A folded line, a line without a colon, a space before it, one that is very long.
	fc.constantFrom(
		"X: a\r\n b",
		"X: a\r\n\tb",
		"X",
		"X : y",
		" X: y",
		`X: ${"y".repeat(20_000)}`,
		`${"X".repeat(9000)}: y`,
	),
	fc.nat(300).map((count) => `${"X: y\r\n".repeat(count)}X: y`),
);
const head = fc
	.record({
		method,
		target,
		version,
		host: fc.oneof(
			{ weight: 20, arbitrary: fc.constant(["Host: localhost"]) },
			fc.constantFrom([], ["Host: localhost", "Host: other"]),
		),
		headers: fc.array(header, { maxLength: 3 }),
		lineEnd: fc.oneof(
			{ weight: 20, arbitrary: fc.constant("\r\n") },
			fc.constantFrom("\n", "\r"),
		),
		rest: fc.constantFrom(
			"",
			"",
			"{}",
			"5\r\nhello\r\n0\r\n\r\n",
			"zz\r\n",
			"-1\r\n",
			"GET / HTTP/1.1\r\n\r\n",
			"\0".repeat(100),
		),
	})
	.map(
		({ method, target, version, host, headers, lineEnd, rest }) =>
			[`${method} ${target} ${version}`, ...host, ...headers, "", ""].join(
				lineEnd,
			) + rest,
	);
/** Some heads come several on one connection. */
const sent = fc.oneof(
	{ weight: 4, arbitrary: head },
	fc.array(head, { minLength: 2, maxLength: 4 }).map((heads) => heads.join("")),
);

/** Sends bytes as they are, says that this is all, and answers with the first status, if there was one. */
async function statusOf(port: number, bytes: string): Promise<number> {
	const socket = connect(port, "127.0.0.1");
	socket.on("error", () => {});
	let answer = "";
	socket.on("data", (chunk) => {
		if (answer.length < 20) answer += chunk.toString("latin1");
	});
	const closed = once(socket, "close");
	socket.end(Buffer.from(bytes, "latin1"));
	await closed;
	return Number(answer.split(" ")[1] ?? 0);
}

async function started(parameters: readonly string[]) {
	const child = spawn(process.execPath, parameters, {
		stdio: ["ignore", "pipe", "pipe"],
	});
	onTestFinished(() => void child.kill("SIGKILL"));
	let said = "";
	let complained = "";
	child.stdout.on("data", (chunk) => {
		said += chunk;
	});
	child.stderr.on("data", (chunk) => {
		complained += chunk;
	});
	await expect.poll(() => said).toMatch(/localhost:\d+/);
	return {
		child,
		port: Number(/localhost:(\d+)/.exec(said)?.[1]),
		complained: () => complained,
	};
}

/** How many files a process has open; 0 where the system does not say. */
function openFiles({ pid }: ChildProcess): number {
	try {
		return readdirSync(`/proc/${pid}/fd`).length;
	} catch {
		return 0;
	}
}

test.each([
	{
		name: "the server of the site",
		parameters: [path("scripts/serve.mjs"), folder, "0"],
		alive: "/guide/",
	},
	{
		name: "the sandbox",
		parameters: [
			path("packages/cli/src/main.ts"),
			"sandbox",
			"prioticket",
			"--port",
			"0",
			"--quiet",
		],
		alive: "/_sandbox/health",
	},
])(
	"$name survives thousands of malformed heads, and loses no file",
	async ({ parameters, alive }) => {
		const { child, port, complained } = await started(parameters);
		const good = async () =>
			(await fetch(`http://localhost:${port}${alive}`)).status;
		expect(await good()).toBe(200);
		const before = openFiles(child);
		const heads = fc.sample(sent, { numRuns: amount, seed: 9 });
		const statuses = new Map<number, number>();
		const next = async (): Promise<void> => {
			for (let bytes = heads.pop(); bytes !== undefined; bytes = heads.pop()) {
				const status = await statusOf(port, bytes);
				expect(status, JSON.stringify(bytes.slice(0, 500))).not.toBe(500);
				statuses.set(status, (statuses.get(status) ?? 0) + 1);
			}
		};
		await Promise.all(Array.from({ length: atOnce }, next));
		expect(child.exitCode).toBeNull();
		expect(await good()).toBe(200);
		// Answers of many kinds, so that the heads reach further than the parser.
		expect([...statuses.keys()].length).toBeGreaterThan(4);
		expect(amount - (statuses.get(400) ?? 0)).toBeGreaterThan(500);
		await expect.poll(() => openFiles(child)).toBeLessThanOrEqual(before);
		expect(complained()).toBe("");
	},
);
