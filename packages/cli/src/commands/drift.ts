import {
	type Drift,
	driftMarkdown,
	driftOf,
	driftText,
} from "@slipway/rehearsal/drift";
import { readLine } from "../parameters/read-line.ts";
import { printable } from "../printable.ts";
import { trafficsInFile } from "../rehearsal/read-har.ts";
import { rehearsedProvider } from "../rehearsal/rehearsed-provider.ts";
import { driftRow } from "../table/drift-row.ts";
import { UsageError } from "../usage-error.ts";
import type { Run } from "./command.ts";

export const drift: Run = async (parameters, { out }) => {
	const { values, words } = await readLine(driftRow, parameters);
	const { har } = values;
	if (har === undefined)
		throw new UsageError(
			"There are no answers to compare.",
			"Name a recording: --har recorded.har. `record` makes one.",
		);
	const { process, apis } = await rehearsedProvider(words[0]);
	const traffics = await trafficsInFile(har, apis);
	const found: Drift = {
		provider: process.provider,
		from: har,
		apis: apis.flatMap((api) => {
			const traffic = traffics.get(api.id);
			return traffic ? [driftOf(api, traffic)] : [];
		}),
	};
	out(printed(found, values));
	return found.apis.some(({ findings }) => findings.length > 0) ? 1 : 0;
};

function printed(
	found: Drift,
	{
		json,
		markdown,
	}: { readonly json?: true | undefined; readonly markdown?: true | undefined },
): string {
	if (json) return `${JSON.stringify(found, null, "\t")}\n`;
	if (markdown) return driftMarkdown(found);
	return `${driftText(found).split("\n").map(printable).join("\n")}\n`;
}
