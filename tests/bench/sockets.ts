import { type ChildProcess, spawn } from "node:child_process";
import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const path = (name: string) =>
	fileURLToPath(new URL(`../../${name}`, import.meta.url));
/** New sockets at a time, so that the system's own queue of new connections is not what is measured. */
const atOnce = 250;
/** Descriptors that this process needs for itself. */
const own = 200;
/** Longest wait for descriptors to come back: longer than a server's longest patience. Milliseconds. */
const patience = 15_000;

/** Thousands of keep-alive sockets against each server: what it opens, what others wait meanwhile, what comes back. */
export async function run(parameters: readonly string[]): Promise<void> {
	const { values } = parseArgs({
		args: [...parameters],
		options: { sockets: { type: "string", default: "10000" } },
	});
	const wanted = Number(values.sockets);
	if (!(Number.isInteger(wanted) && wanted > 0))
		throw new RangeError(
			`“${values.sockets}” is not a number of sockets. Try --sockets 10000.`,
		);
	const most = Math.max(1, Math.min(wanted, descriptorsAllowed() - own));
	if (most < wanted)
		console.log(
			`This machine allows ${most + own} descriptors, so there are ${most} sockets.`,
		);
	const folder = mkdtempSync(join(tmpdir(), "slipway sockets "));
	writeFileSync(join(folder, "index.html"), "home");
	console.log(
		"  server     sockets   answered   descriptors before/most/after   MB before/most/after   others p50 ms   p99 ms   slowest ms   failed",
	);
	try {
		await attack(
			"sandbox",
			[
				path("packages/cli/src/main.ts"),
				"sandbox",
				"prioticket",
				"--port",
				"0",
				"--quiet",
			],
			"/_sandbox/health",
			most,
		);
		await attack("site", [path("scripts/serve.mjs"), folder, "0"], "/", most);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Holds as many sockets open against one server as it lets, asks like any other client meanwhile, and prints a row. */
async function attack(
	name: string,
	command: readonly string[],
	target: string,
	amount: number,
): Promise<void> {
	const child = spawn(process.execPath, command, {
		stdio: ["ignore", "pipe", "inherit"],
	});
	try {
		const port = await portOf(child);
		const address = `http://127.0.0.1:${port}${target}`;
		await (await fetch(address, { headers: { connection: "close" } })).text();
		await wait(200);
		const before = sizesOf(child);
		let most = before;
		const times: number[] = [];
		let failed = 0;
		let attacking = true;
		const other = async () => {
			while (attacking) {
				const sent = performance.now();
				const answer = await fetch(address, {
					headers: { connection: "close" },
					signal: AbortSignal.timeout(10_000),
				}).catch(() => undefined);
				if (answer?.ok) await answer.text();
				else failed++;
				times.push(performance.now() - sent);
				most = larger(most, sizesOf(child));
				await wait(10);
			}
		};
		const asking = other();
		const sockets: Socket[] = [];
		let answered = 0;
		for (let from = 0; from < amount; from += atOnce) {
			const group = Array.from(
				{ length: Math.min(atOnce, amount - from) },
				() =>
					new Promise<void>((resolve) => {
						const socket = connect(port, "127.0.0.1");
						sockets.push(socket);
						socket.on("error", () => {});
						socket.once("data", () => {
							answered++;
							resolve();
						});
						socket.once("close", () => resolve());
						socket.write(
							`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n`,
						);
					}),
			);
			await Promise.all(group);
			most = larger(most, sizesOf(child));
		}
		attacking = false;
		await asking;
		for (const socket of sockets) socket.destroy();
		const end = performance.now() + patience;
		while (
			sizesOf(child).descriptors > before.descriptors &&
			performance.now() < end
		)
			await wait(100);
		const after = sizesOf(child);
		const sorted = times.toSorted((left, right) => left - right);
		const at = (part: number) =>
			(sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(1);
		console.log(
			[
				`  ${name}`.padEnd(11),
				String(amount).padStart(9),
				String(answered).padStart(11),
				[before, most, after]
					.map(({ descriptors }) => descriptors)
					.join(" / ")
					.padStart(32),
				[before, most, after]
					.map(({ megabytes }) => megabytes.toFixed(0))
					.join(" / ")
					.padStart(23),
				at(0.5).padStart(16),
				at(0.99).padStart(9),
				at(1).padStart(13),
				String(failed).padStart(9),
			].join(""),
		);
		if (failed > 0 || after.descriptors > before.descriptors)
			process.exitCode = 1;
	} finally {
		child.kill("SIGKILL");
	}
}

async function portOf(child: ChildProcess): Promise<number> {
	let said = "";
	for await (const chunk of child.stdout ?? []) {
		said += chunk;
		const port = /http:\/\/localhost:(\d+)/.exec(said)?.[1];
		if (port && said.includes("Stop")) return Number(port);
	}
	throw new Error(`The server did not start: ${said}`);
}

interface Sizes {
	readonly descriptors: number;
	readonly megabytes: number;
}

const larger = (one: Sizes, other: Sizes): Sizes => ({
	descriptors: Math.max(one.descriptors, other.descriptors),
	megabytes: Math.max(one.megabytes, other.megabytes),
});

/** Of the process file system; zero where there is none. */
function sizesOf({ pid }: ChildProcess): Sizes {
	try {
		const status = readFileSync(`/proc/${pid}/status`, "utf8");
		return {
			descriptors: readdirSync(`/proc/${pid}/fd`).length,
			megabytes: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024,
		};
	} catch {
		return { descriptors: 0, megabytes: 0 };
	}
}

/** Node itself raises its soft limit to the hard one when it starts. */
function descriptorsAllowed(): number {
	try {
		const limits = readFileSync("/proc/self/limits", "utf8");
		const [, soft] = /Max open files\s+(\d+)/.exec(limits) ?? [];
		return soft === undefined ? 1024 : Number(soft);
	} catch {
		return 1024;
	}
}
