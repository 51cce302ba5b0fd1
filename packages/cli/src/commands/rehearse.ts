import { basename } from "node:path";
import {
	attested,
	examInWords,
	examOf,
	type Report,
	reportOf,
} from "@slipway/rehearsal";
import { evidenceFile, type Observed } from "@slipway/rehearsal/evidence";
import { preFlightsOf } from "@slipway/rehearsal/pre-flight";
import type { MockApi } from "@slipway/sandbox/engine";
import { readLine } from "../parameters/read-line.ts";
import { checkWritable, writeOutput } from "../record/output-file.ts";
import { answersInFile } from "../rehearsal/answers-file.ts";
import { attestationsInFile } from "../rehearsal/attestations-file.ts";
import { chosenIn, isPassed } from "../rehearsal/chosen-cases.ts";
import { type Judged, judgeLive, seed } from "../rehearsal/judge-live.ts";
import { isFit, printPreFlights } from "../rehearsal/pre-flights.ts";
import { printCoverage } from "../rehearsal/print-coverage.ts";
import { isForProgram, printReport } from "../rehearsal/print-report.ts";
import { trafficsInFile } from "../rehearsal/read-har.ts";
import { rehearsedProvider } from "../rehearsal/rehearsed-provider.ts";
import { rehearseRow } from "../table/rehearse-row.ts";
import type { Run } from "./command.ts";

export const rehearse: Run = async (parameters, { out, error }) => {
	const { values, words } = await readLine(rehearseRow, parameters);
	const { har, evidence } = values;
	const provider = await rehearsedProvider(words[0]);
	const { process, scripts, apis } = provider;
	const answers = await answersInFile(values.answers, process);
	const attestations = await attestationsInFile(
		values.attestations,
		Object.keys(process.cases),
	);
	const chosen = (report: Report) =>
		attested(chosenIn(report, values.cases), attestations);
	const { exam } = values;
	const examFor = (api: MockApi) =>
		exam === undefined ? [] : examOf(api, scripts, exam);
	// What cannot be done at the end is refused before anything is served or read.
	chosen(reportOf(process, scripts, new Map()));
	if (evidence) await checkWritable(evidence);
	const judged =
		har === undefined
			? await judgeLive(
					{
						...provider,
						answers,
						examFor,
						port: values.port ?? 4010,
						callback: values.callback,
						timeout: values.timeout,
					},
					(line) => (isForProgram(values) ? error : out)(`${line}\n`),
					(each, traffics) =>
						values["pre-flight"]
							? [...traffics.values()].some(
									({ observations }) => observations.length > 0,
								)
							: isPassed(chosen(each)),
				)
			: await trafficsInFile(har, apis).then(
					(traffics): Judged => ({
						traffics,
						report: reportOf(process, scripts, traffics, answers),
					}),
				);
	if (values["pre-flight"]) {
		const { root } = judged;
		const flights = preFlightsOf({
			apis,
			traffics: judged.traffics,
			addressOf: (api) => (root ? `${root}/${api.id}` : api.realAddress),
			isSimulation: root !== undefined,
		});
		out(printPreFlights(flights));
		return isFit(flights) ? 0 : 1;
	}
	const report = chosen(judged.report);
	const observed: Observed =
		har === undefined
			? { in: "a simulation", seed }
			: { in: "a file", file: basename(har) };
	if (evidence)
		await writeOutput(
			evidence,
			await evidenceFile({
				...provider,
				...judged,
				report,
				observed,
				made: Date.now(),
			}),
		);
	if (exam !== undefined)
		(isForProgram(values) ? error : out)(
			[
				`Exam ${exam} disturbed, each once, where it was sent:\n`,
				...examInWords(apis, examFor).map((line) => `  ${line}\n`),
			].join(""),
		);
	out(
		values.coverage
			? printCoverage(provider, judged.traffics, values)
			: printReport(report, values),
	);
	return isPassed(report) ? 0 : 1;
};
