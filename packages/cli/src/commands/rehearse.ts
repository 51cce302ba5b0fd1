import { type Report, reportOf } from "@slipway/rehearsal";
import { readLine } from "../parameters/read-line.ts";
import { chosenIn, isPassed } from "../rehearsal/chosen-cases.ts";
import { judgeLive } from "../rehearsal/judge-live.ts";
import { isForProgram, printReport } from "../rehearsal/print-report.ts";
import { trafficsInFile } from "../rehearsal/read-har.ts";
import { rehearsedProvider } from "../rehearsal/rehearsed-provider.ts";
import { rehearseRow } from "../table/rehearse-row.ts";
import type { Run } from "./command.ts";

export const rehearse: Run = async (parameters, { out, error }) => {
	const { values, words } = await readLine(rehearseRow, parameters);
	const provider = await rehearsedProvider(words[0]);
	const { process, scripts, apis } = provider;
	const chosen = (report: Report) => chosenIn(report, values.cases);
	// A case that there is not is refused before anything is served or read.
	chosen(reportOf(process, scripts, new Map()));
	const report = chosen(
		values.har === undefined
			? await judgeLive(
					{ ...provider, port: values.port ?? 4010 },
					(line) => (isForProgram(values) ? error : out)(`${line}\n`),
					(each) => isPassed(chosen(each)),
				)
			: reportOf(process, scripts, await trafficsInFile(values.har, apis)),
	);
	out(printReport(report, values));
	return isPassed(report) ? 0 : 1;
};
