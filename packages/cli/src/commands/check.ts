import { resolve } from "node:path";
import {
	checkDefinitions,
	printReport,
	shippedDefinitions,
} from "@slipway/authoring";
import { checkReportOf } from "../json/check-report.ts";
import { readLine } from "../parameters/read-line.ts";
import { checkRow } from "../table/check-row.ts";
import type { Run } from "./command.ts";

export const check: Run = async (parameters, { out }) => {
	const { values, words } = await readLine(checkRow, parameters);
	const checked = shippedDefinitions().filter(
		({ definition }) => words.length === 0 || words.includes(definition.id),
	);
	const issues = await checkDefinitions(checked);
	const root = resolve(".");
	out(
		values.json
			? `${JSON.stringify(checkReportOf(checked, issues, root), null, "\t")}\n`
			: `${printReport(issues, root)}\n`,
	);
	return issues.some(({ severity }) => severity === "error") ? 1 : 0;
};
