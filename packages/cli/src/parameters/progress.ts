import { readFile } from "node:fs/promises";
import { type Progress, readProgress } from "@slipway/core/checklist";
import { SlipwayError, suggestion } from "@slipway/core/errors";
import type { Process } from "@slipway/core/process";
import { UsageError } from "../usage-error.ts";

/** The progress in a file that the checklist page exported. */
export const progressIn = async (path: string, process: Process) =>
	readIn(path, process.id);

/** The progress in files of several providers, by provider; each file says whose it is. */
export async function progressOfSeveral(
	paths: readonly string[],
	providers: readonly string[],
): Promise<ReadonlyMap<string, Progress>> {
	const found = new Map<string, Progress>();
	for (const path of paths) {
		const progress = await readIn(path);
		const { process } = progress;
		if (!providers.includes(process))
			throw new UsageError(
				`“${path}” is the progress of “${process}”, which is not compared.`,
				suggestion(process, providers),
			);
		if (found.has(process))
			throw new UsageError(
				`“${path}” is a second file of “${process}”.`,
				"Leave one of them out.",
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
