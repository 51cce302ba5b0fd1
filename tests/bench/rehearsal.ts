import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { Worker } from "node:worker_threads";
import { createRecordingProxy, targetOf } from "@slipway/cli/recorder";
import { mockApis } from "@slipway/mocks";
import {
	demonstrate,
	inOrder,
	judging,
	Recording,
	trafficOf,
} from "@slipway/rehearsal";
import { allScripts } from "@slipway/rehearsal/scripts";
import { Sandbox } from "@slipway/sandbox/engine";
import type { Load, Took } from "./recorder-load.ts";

const api = mockApis.find(({ id }) => id === "prioticket");
if (!api) throw new RangeError("There is no Prioticket.");

const median = (all: readonly number[]) =>
	all.toSorted((left, right) => left - right)[all.length >> 1] ?? 0;

/** 10,000 exchanges judged by all cases of a provider, and what the recorder costs a call on this machine. */
export async function run(): Promise<void> {
	await judged();
	await recorded();
}

async function judged(): Promise<void> {
	if (!api) return;
	const scripts = Object.values(allScripts.prioticket ?? {});
	const traffics = [];
	for (const rehearsed of scripts) {
		if ("needs" in rehearsed) continue;
		const sandbox = new Sandbox(api, 1, {
			clock: () => Date.UTC(2027, 0, 4),
			wait: () => Promise.resolve(),
		});
		await demonstrate(sandbox, rehearsed[0]?.demonstration ?? []);
		traffics.push(trafficOf(sandbox));
	}
	const [first, ...others] = traffics;
	if (!first) return;
	const once = inOrder(first, others);
	const many = inOrder(
		once,
		Array.from(
			{ length: Math.ceil(10_000 / once.observations.length) },
			() => once,
		),
	);
	const times = [];
	for (let round = 0; round < 7; round++) {
		// Bodies are read once for each message; new messages are as new traffic is.
		const observations = many.observations.slice(0, 10_000).map((each) => ({
			...each,
			request: { ...each.request },
			answer: each.answer && { ...each.answer },
		}));
		const begin = performance.now();
		const verdictOf = judging({ ...many, observations });
		for (const rehearsed of scripts) verdictOf(rehearsed, "prioticket");
		times.push(performance.now() - begin);
	}
	console.log(
		`10,000 exchanges by ${scripts.length} cases: ${median(times).toFixed(0)} ms at the median of ${times.length} (aim 100)`,
	);
}

async function recorded(): Promise<void> {
	if (!api) return;
	const load = new Worker(new URL("recorder-load.ts", import.meta.url));
	const [realPort] = (await once(load, "message")) as [number];
	const recording = new Recording([api]);
	const proxy = createRecordingProxy({
		target: targetOf(`http://127.0.0.1:${realPort}`),
		patience: 10_000,
		heard: (heard) => void recording.add(heard),
	});
	proxy.listen(0, "127.0.0.1");
	await once(proxy, "listening");
	const { port } = proxy.address() as AddressInfo;
	const took = async (given: Load) => {
		load.postMessage(given);
		return ((await once(load, "message")) as [Took])[0];
	};
	const oneByOne = async (at: number) =>
		median(
			(await took({ port: at, calls: 1_000, together: 1 })).each.slice(200),
		);
	const [plain, through] = [await oneByOne(realPort), await oneByOne(port)];
	console.log(
		`A call: ${plain.toFixed(2)} ms, through the recorder ${through.toFixed(2)} ms: ${(through - plain).toFixed(2)} ms more at the median (aim 2)`,
	);
	const calls = 8_000;
	const { all } = await took({ port, calls, together: 50 });
	console.log(
		`${Math.round(calls / (all / 1000)).toLocaleString("en")} requests a second through it, client and provider in another thread (aim 2,000)`,
	);
	await load.terminate();
	proxy.close();
	proxy.closeAllConnections();
}
