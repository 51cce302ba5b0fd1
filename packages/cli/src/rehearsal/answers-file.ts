import { readFile } from "node:fs/promises";
import { answersOf, planOf, readProgress } from "@slipway/core/checklist";
import { SlipwayError } from "@slipway/core/errors";
import type { Answers, Process } from "@slipway/core/process";
import { answersIn } from "../parameters/answers.ts";
import { UsageError } from "../usage-error.ts";

const give =
	'Give a file that the checklist page exported, or JSON such as { "question": "option" }.';

/**
 * The answers in a file: a progress file of the checklist page, or an object of options by question. Throws a UsageError
 * or a SlipwayError for any other file, and for answers that the process does not know.
 */
export async function answersInFile(
	path: string,
	process: Process,
): Promise<Answers> {
	const text = await readFile(path, "utf8").catch(() => {
		throw new UsageError(`There is no file “${path}” that can be read.`, give);
	});
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		throw new UsageError(`“${path}” is not JSON.`, give);
	}
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
