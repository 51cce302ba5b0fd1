import { readFile } from "node:fs/promises";
import { type Progress, readProgress } from "@slipway/core/checklist";
import { SlipwayError, suggestion } from "@slipway/core/errors";
import type { Process } from "@slipway/core/process";
import { UsageError } from "../usage-error.ts";
import { processIdOf } from "./process.ts";

/** The progress in a file that the checklist page exported. */
export const progressIn = async (path: string, process: Process) =>
	readIn(path, process.id);

/**
 * The progress in files of several integrations, by integration: the file of `prioticket~alpine=alpine.json` is that one's,
 * and any other says by its provider whose it is.
 */
export async function progressOfSeveral(
	given: readonly string[],
	integrations: readonly string[],
): Promise<ReadonlyMap<string, Progress>> {
	const found = new Map<string, Progress>();
	for (const each of given) {
		const named = integrations.find((id) => each.startsWith(`${id}=`));
		const path = named ? each.slice(named.length + 1) : each;
		const progress = await readIn(path, named && processIdOf(named));
		const process = named ?? progress.process;
		if (!integrations.includes(process))
			throw new UsageError(
				`“${path}” is the progress of “${process}”, which is not compared.`,
				suggestion(process, integrations),
			);
		if (found.has(process))
			throw new UsageError(
				`“${path}” is a second file of “${process}”.`,
				`Leave one of them out, or say whose each is: --progress ${process}=${path}.`,
			);
		found.set(process, progress);
	}
	return found;
}

async function readIn(path: string, process?: string): Promise<Progress> {
	const text = await readFile(path, "utf8").catch(() => {
		throw new UsageError(
			`There is no file “${path}” that can be read.`,
			"Export your progress on the checklist page, and give the path of that file.",
		);
	});
	const { progress, issue } = readProgress(text, process);
	if (issue) throw new SlipwayError([issue], "The progress file");
	return progress;
}
