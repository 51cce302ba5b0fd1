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
	}: {
		readonly process: Process;
		readonly scripts: Scripts;
		readonly apis: readonly MockApi[];
		readonly answers: Answers | undefined;
		/** The faults that are switched on from the beginning. */
		readonly examFor: (api: MockApi) => readonly Fault[];
		readonly port: number;
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
	return { report, traffics: trafficsNow(), root };
}
