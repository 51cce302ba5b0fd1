import { readFile } from "node:fs/promises";
import { readProgress } from "@slipway/core/checklist";
import { SlipwayError } from "@slipway/core/errors";
import type { Process } from "@slipway/core/process";
import { UsageError } from "../usage-error.ts";

/** The progress in a file that the checklist page exported. */
export async function progressIn(path: string, process: Process) {
	const text = await readFile(path, "utf8").catch(() => {
		throw new UsageError(
			`There is no file “${path}” that can be read.`,
			"Export your progress on the checklist page, and give the path of that file.",
		);
	});
	const { progress, issue } = readProgress(text, process.id);
	if (issue) throw new SlipwayError([issue], "The progress file");
	return progress;
}
