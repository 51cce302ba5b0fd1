import { answersOf, planOf, readProgress } from "@slipway/core/checklist";
import { SlipwayError } from "@slipway/core/errors";
import type { Answers, Process } from "@slipway/core/process";
import { answersIn } from "../parameters/answers.ts";
import { UsageError } from "../usage-error.ts";
import { jsonFile } from "./json-file.ts";

const give =
	'Give a file that the checklist page exported, or JSON such as { "question": "option" }.';

/**
 * The answers in a file: a progress file of the checklist page, or an object of options by question. Throws a UsageError
 * or a SlipwayError for any other file, and for answers that the process does not know.
 */
export async function answersInFile(
	path: string | undefined,
	process: Process,
): Promise<Answers | undefined> {
	if (path === undefined) return undefined;
	const { text, data } = await jsonFile(path, give);
	if (typeof data !== "object" || data === null || Array.isArray(data))
		throw new UsageError(`“${path}” holds no answers.`, give);
	if (!("format" in data))
		return answersIn(
			Object.entries(data).map(
				([question, option]) => `${question}=${[option].flat().join(",")}`,
			),
			process,
		);
	const { progress, issue } = readProgress(text, process.id);
	if (issue) throw new SlipwayError([issue], "The progress file");
	return answersOf(planOf(process, []), progress);
}
