import { readFile } from "node:fs/promises";
import { attested, type Report, reportOf } from "@slipway/rehearsal";
import { evidenceFile } from "@slipway/rehearsal/evidence";
import { readLine } from "../parameters/read-line.ts";
import { checkWritable, writeOutput } from "../record/output-file.ts";
import { recordUntilStopped } from "../record/record-until-stopped.ts";
import {
	harOfRecording,
	journalOfRecording,
} from "../record/recorded-files.ts";
import { targetOf } from "../record/target.ts";
import { answersInFile } from "../rehearsal/answers-file.ts";
import { attestationsInFile } from "../rehearsal/attestations-file.ts";
import { chosenIn, isPassed } from "../rehearsal/chosen-cases.ts";
import { isForProgram, printReport } from "../rehearsal/print-report.ts";
import { rehearsedProvider } from "../rehearsal/rehearsed-provider.ts";
import { recordRow } from "../table/record-row.ts";
import { UsageError } from "../usage-error.ts";
import type { Run } from "./command.ts";

export const record: Run = async (parameters, { out, error }) => {
	const { values, words } = await readLine(recordRow, parameters);
	const { to, har, journal, evidence } = values;
	if (to === undefined)
		throw new UsageError(
			"It is not said where requests go.",
			"Name the provider's system: --to https://staging.example.",
		);
	const target = targetOf(to);
	const ca = values.ca && (await certificatesIn(values.ca));
	const provider = await rehearsedProvider(words[0]);
	const answers = await answersInFile(values.answers, provider.process);
	const attestations = await attestationsInFile(
		values.attestations,
		Object.keys(provider.process.cases),
	);
	const chosen = (report: Report) =>
		attested(chosenIn(report, values.cases), attestations);
	// What cannot be done at the end is refused before anything is recorded.
	chosen(reportOf(provider.process, provider.scripts, new Map()));
	for (const path of [har, journal, evidence])
		if (path) await checkWritable(path);
	const recorded = await recordUntilStopped(
		{
			...provider,
			answers,
			target,
			ca,
			port: values.port ?? 4020,
			patience: (values.timeout ?? 60) * 1000,
		},
		(line) => (isForProgram(values) ? error : out)(`${line}\n`),
	);
	if (har) await writeOutput(har, harOfRecording(recorded, target));
	if (journal) await writeOutput(journal, journalOfRecording(recorded, target));
	const report = chosen(recorded.report);
	if (evidence)
		await writeOutput(
			evidence,
			await evidenceFile({
				...provider,
				report,
				traffics: recorded.recording.traffics(),
				observed: {
					in: "a real system",
					host: target.host,
					address: target.origin + target.root,
				},
				made: Date.now(),
			}),
		);
	out(printReport(report, values));
	return isPassed(report) ? 0 : 1;
};

async function certificatesIn(path: string): Promise<string> {
	let text: string;
	try {
		text = await readFile(path, "utf8");
	} catch (cause) {
		throw new UsageError(
			`“${path}” cannot be read: ${(cause as Error).message}.`,
			"Give the path of a file with certificates in PEM.",
		);
	}
	if (!text.includes("-----BEGIN CERTIFICATE-----"))
		throw new UsageError(
			`“${path}” holds no certificate in PEM.`,
			"Give a file with -----BEGIN CERTIFICATE----- in it.",
		);
	return text;
}
