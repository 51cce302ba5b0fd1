import { resolve } from "node:path";
import {
	checkDefinitions,
	printReport,
	readDefinitionFile,
	shippedDefinitions,
	UnreadableDefinition,
} from "@slipway/authoring";
import { checkReportOf } from "../json/check-report.ts";
import { readLine } from "../parameters/read-line.ts";
import { checkRow } from "../table/check-row.ts";
import { isDefinitionFile } from "../table/words.ts";
import { UsageError } from "../usage-error.ts";
import type { Run } from "./command.ts";

export const check: Run = async (parameters, { out }) => {
	const { values, words } = await readLine(checkRow, parameters);
	const files = words.filter(isDefinitionFile);
	const ids = words.filter((word) => !isDefinitionFile(word));
	const checked = [
		...shippedDefinitions().filter(
			({ definition }) => words.length === 0 || ids.includes(definition.id),
		),
		...(await Promise.all(files.map(read))),
	];
	const issues = await checkDefinitions(checked);
	const root = resolve(".");
	out(
		values.json
			? `${JSON.stringify(checkReportOf(checked, issues, root), null, "\t")}\n`
			: `${printReport(issues, root)}\n`,
	);
	return issues.some(({ severity }) => severity === "error") ? 1 : 0;
};

const read = (path: string) =>
	readDefinitionFile(path).catch((error: unknown) => {
		throw error instanceof UnreadableDefinition
			? new UsageError(error.message, error.hint)
			: error;
	});
