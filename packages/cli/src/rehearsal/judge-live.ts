import { setTimeout as wait } from "node:timers/promises";
import { inspect } from "node:util";
import type { Answers, Process } from "@slipway/core/process";
import {
	type Report,
	reportOf,
	type Scripts,
	type Traffic,
	trafficOf,
} from "@slipway/rehearsal";
import { preFlightsOf } from "@slipway/rehearsal/pre-flight";
import { type Fault, type MockApi, Sandbox } from "@slipway/sandbox/engine";
import { playUntilStopped } from "../sandbox/play-until-stopped.ts";
import { greeting } from "../sandbox/print.ts";
import { agreeOnAddress } from "./agree-on-address.ts";
import { changesIn } from "./changes.ts";
import { troubleTeller } from "./pre-flights.ts";

/** Where chance begins in a rehearsal. */
export const seed = 1;

/** How the cases stand, and by what. */
export interface Judged {
	readonly report: Report;
	readonly traffics: ReadonlyMap<string, Traffic>;
	/** Where the sandboxes were reached; undefined for a file. */
	readonly root?: string;
}

/**
 * Plays the APIs and judges what reaches them, until all that `isDone` asks for has passed or the process is told to stop.
 * Tells each case whose verdict changes, with the next thing to do.
 */
export async function judgeLive(
	{
		process: definition,
		scripts,
		apis,
		answers,
		examFor,
		port,
		callback,
		timeout,
	}: {
		readonly process: Process;
		readonly scripts: Scripts;
		readonly apis: readonly MockApi[];
		readonly answers: Answers | undefined;
		/** The faults that are switched on from the beginning. */
		readonly examFor: (api: MockApi) => readonly Fault[];
		readonly port: number;
		/** Where the partner wants to be called. */
		readonly callback?: string | undefined;
		/** Seconds after which it ends. */
		readonly timeout?: number | undefined;
	},
	tell: (line: string) => void,
	isDone: (report: Report, traffics: Judged["traffics"]) => boolean,
): Promise<Judged> {
	const sandboxes = new Map(
		apis.map((api) => [
			api.id,
			new Sandbox(api, seed, { clock: Date.now, wait }),
		]),
	);
	if (callback !== undefined) await callAt(callback, sandboxes, tell);
	for (const [, sandbox] of sandboxes) sandbox.setFaults(examFor(sandbox.api));
	const trafficsNow = () =>
		new Map([...sandboxes].map(([id, each]) => [id, trafficOf(each)]));
	const judged = () => reportOf(definition, scripts, trafficsNow(), answers);
	let report = judged();
	const finished = Promise.withResolvers<void>();
	let root = "";
	const tellTrouble = troubleTeller(tell);
	const judgeAgain = () => {
		const before = report;
		report = judged();
		for (const line of changesIn(before, report)) tell(line);
		tellTrouble(
			preFlightsOf({
				apis,
				traffics: trafficsNow(),
				addressOf: ({ id }) => `${root}/${id}`,
				isSimulation: true,
			}),
		);
		if (isDone(report, trafficsNow())) finished.resolve();
	};
	const timer =
		timeout === undefined
			? undefined
			: setTimeout(finished.resolve, timeout * 1000);
	await playUntilStopped(
		sandboxes,
		{ host: "localhost", hosts: [], origins: [], port },
		{
			exchanged: judgeAgain,
			failed: (error) => tell(inspect(error)),
			started: (address) => {
				root = address;
				tell(greeting(sandboxes, address));
			},
		},
		finished.promise,
	);
	clearTimeout(timer);
	return { report, traffics: trafficsNow(), root };
}

/** Tells the sandboxes where the partner wants to be called; says of each that cannot be told. */
async function callAt(
	address: string,
	sandboxes: ReadonlyMap<string, Sandbox>,
	tell: (line: string) => void,
): Promise<void> {
	for (const [, sandbox] of sandboxes)
		if (!(await agreeOnAddress(sandbox, address)))
			tell(
				`${sandbox.api.title} calls ${sandbox.api.partner ? "an address that each request names" : "nobody"}: --callback does nothing for it.`,
			);
}
