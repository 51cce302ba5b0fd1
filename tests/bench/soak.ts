import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { mockApis } from "@slipway/mocks";
import {
	carriedAtStart,
	carriedFrom,
	requestOf,
} from "@slipway/sandbox/engine";

const main = fileURLToPath(
	new URL("../../packages/cli/src/main.ts", import.meta.url),
);
/** Clients that each send one request after the other. */
const clients = 8;
/** Rows of the table. */
const rows = 10;

/** Mixed traffic on all mocks with their state on disk: memory and waiting over time, then SIGKILL and reading back. */
export async function run(parameters: readonly string[]): Promise<void> {
	const { values } = parseArgs({
		args: [...parameters],
		options: { minutes: { type: "string", default: "10" } },
	});
	const duration = Number(values.minutes) * 60_000;
	if (!(duration > 0))
		throw new RangeError(
			`“${values.minutes}” is not a number of minutes. Try --minutes 10.`,
		);
	const folder = mkdtempSync(join(tmpdir(), "slipway soak "));
	const state = join(folder, "state.json");
	const { child, address } = await started(state);
	try {
		await soak(child, address, duration);
		await killAndReadBack(child, address, state);
	} finally {
		child.kill("SIGKILL");
		rmSync(folder, { recursive: true });
	}
}

async function soak(child: ChildProcess, address: string, duration: number) {
	/** What earlier answers gave for later requests, such as tokens. */
	const carried = new Map(
		mockApis.map((api) => [api.id, carriedAtStart(api, Date.now())]),
	);
	const calls = mockApis.flatMap((api) =>
		api.operations.flatMap((operation) =>
			operation.examples.map((example) => ({ api, operation, example })),
		),
	);
	const begun = performance.now();
	const end = begun + duration;
	let times: number[] = [];
	let failures = 0;
	let next = 0;
	const client = async () => {
		while (performance.now() < end) {
			const call = calls[next++ % calls.length];
			if (!call) return;
			const { api, operation, example } = call;
			const known = carried.get(api.id) ?? {};
			const { method, target, headers, body } = requestOf(
				operation,
				example,
				known,
			);
			const sent = performance.now();
			try {
				const response = await fetch(`${address}/${api.id}${target}`, {
					method,
					headers,
					...(method !== "GET" && { body: String(body) }),
				});
				const { status } = response;
				const answer = {
					status,
					headers: Object.fromEntries(response.headers),
					body: await response.text(),
				};
				if (status >= 500) failures++;
				carried.set(api.id, {
					...carried.get(api.id),
					...carriedFrom(api, operation, answer),
				});
			} catch {
				failures++;
			}
			times.push(performance.now() - sent);
		}
	};
	const running = Promise.all(Array.from({ length: clients }, client));
	console.log(
		"  minutes   requests   resident MB   p50 ms   p99 ms   slowest ms   failures",
	);
	for (let row = 1; row <= rows; row++) {
		await wait(duration / rows);
		const sorted = times.toSorted((left, right) => left - right);
		times = [];
		const at = (part: number) =>
			(sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(1);
		console.log(
			[
				((performance.now() - begun) / 60_000).toFixed(1).padStart(9),
				String(sorted.length).padStart(11),
				residentMegabytes(child).toFixed(0).padStart(14),
				at(0.5).padStart(9),
				at(0.99).padStart(9),
				at(1).padStart(13),
				String(failures).padStart(11),
			].join(""),
		);
	}
	await running;
}

/** Exchanges per mock that were answered more than a second before a SIGKILL, against those in the file. */
async function killAndReadBack(
	child: ChildProcess,
	address: string,
	state: string,
) {
	const answered = new Map<string, number>();
	for (const { id } of mockApis) {
		const response = await fetch(`${address}/_sandbox/${id}/state`);
		const { exchanges } = (await response.json()) as { exchanges: number };
		answered.set(id, exchanges);
	}
	await wait(1000);
	child.kill("SIGKILL");
	await once(child, "exit");
	const read = JSON.parse(readFileSync(state, "utf8")) as Record<
		string,
		{ readonly exchanges: number }
	>;
	let lost = 0;
	for (const [id, count] of answered)
		lost += Math.max(0, count - (read[id]?.exchanges ?? 0));
	const second = await started(state);
	second.child.kill("SIGKILL");
	const total = [...answered.values()].reduce((sum, each) => sum + each, 0);
	console.log(
		`After SIGKILL: of ${total} exchanges that were answered a second before, ${lost} are lost; a new sandbox takes the file of ${(readFileSync(state).length / 1_000_000).toFixed(1)} MB.`,
	);
	if (lost > 0) process.exitCode = 1;
}

/** Starts the sandbox and waits until it says where it is. */
async function started(state: string) {
	const child = spawn(
		process.execPath,
		[
			main,
			"sandbox",
			"--port",
			"0",
			"--state",
			state,
			"--no-limits",
			"--quiet",
		],
		{ stdio: ["ignore", "pipe", "inherit"] },
	);
	let said = "";
	for await (const chunk of child.stdout) {
		said += chunk;
		if (said.includes("Stop with")) break;
	}
	const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
	if (!address) throw new Error(`The sandbox did not start: ${said}`);
	return { child, address };
}

/** Of the process file system; NaN where there is none. */
function residentMegabytes({ pid }: ChildProcess): number {
	try {
		const status = readFileSync(`/proc/${pid}/status`, "utf8");
		return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
	} catch {
		return Number.NaN;
	}
}
