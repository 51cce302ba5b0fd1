import { once } from "node:events";
import type { Answers } from "@slipway/core/process";
import { Recording, type Report, reportOf } from "@slipway/rehearsal";
import { preFlightsOf } from "@slipway/rehearsal/pre-flight";
import { type Exchange, titleOf } from "@slipway/sandbox/engine";
import { printable } from "../printable.ts";
import { changesIn } from "../rehearsal/changes.ts";
import { troubleTeller } from "../rehearsal/pre-flights.ts";
import type { RehearsedProvider } from "../rehearsal/rehearsed-provider.ts";
import { listen } from "../sandbox/listen.ts";
import { createRecordingProxy, type Forwarding } from "./proxy.ts";

/** What is recorded, from where. */
interface RecordOptions
	extends RehearsedProvider,
		Pick<Forwarding, "target" | "ca" | "patience"> {
	readonly answers: Answers | undefined;
	readonly port: number;
}

/** What a recording came to. */
export interface RecordedReport {
	readonly recording: Recording;
	readonly report: Report;
}

/** Milliseconds without traffic before the cases are judged, so that judging delays no answer. */
const quiet = 50;

/**
 * Forwards and records until the process is told to stop. Tells each exchange, and each case whose verdict changes.
 * Throws a UsageError for a port that cannot be had.
 */
export async function recordUntilStopped(
	{
		process: definition,
		scripts,
		apis,
		answers,
		port,
		...forwarding
	}: RecordOptions,
	tell: (line: string) => void,
): Promise<RecordedReport> {
	const recording = new Recording(apis);
	const operations = apis.flatMap((api) => api.operations);
	const { origin, root } = forwarding.target;
	let here = "";
	const tellTrouble = troubleTeller(tell);
	const judged = () =>
		reportOf(definition, scripts, recording.traffics(), answers);
	let report = judged();
	const judgeAgain = () => {
		const before = report;
		report = judged();
		for (const line of changesIn(before, report)) tell(line);
		tellTrouble(
			preFlightsOf({
				apis,
				traffics: recording.traffics(),
				addressOf: () => here,
				isSimulation: false,
			}),
		);
	};
	let timer: NodeJS.Timeout | undefined;
	const server = createRecordingProxy({
		...forwarding,
		heard: (heard) => {
			tell(lineOfExchange(recording.add(heard), operations));
			if (timer) timer.refresh();
			else timer = setTimeout(judgeAgain, quiet);
		},
	});
	here = `http://localhost:${await listen(server, port, "localhost")}`;
	const stopped = Promise.race(
		["SIGINT", "SIGTERM", "SIGHUP"].map((signal) => once(process, signal)),
	);
	tell(
		[
			`Slipway recorder: independent of ${definition.provider}. Nothing here is certified.`,
			"",
			...apis.map(({ title }) => title),
			`  ${here}  forwards to  ${origin}${root}, and to no other host`,
			"  Your requests are real: what they book there is booked there. Secrets are masked in everything that is shown or written.",
			"",
			`Point your code for ${definition.id} at this address. Stop with Ctrl+C.`,
		].join("\n"),
	);
	await stopped;
	clearTimeout(timer);
	server.close();
	server.closeAllConnections();
	recording.settle();
	judgeAgain();
	return { recording, report };
}

/** An exchange as a line of the log. */
function lineOfExchange(
	{ at, took, operation, request, answer }: Exchange,
	operations: Parameters<typeof titleOf>[0],
): string {
	const time = new Date(at).toISOString().slice(11, 19);
	const what =
		operation === undefined
			? "none of the operations that are known"
			: titleOf(operations, operation);
	return `${time} ${printable(request.method)} ${printable(request.target)} ${answer?.status ?? "no answer"} ${Math.round(took)} ms ${what}`;
}
