import { valueIn } from "@slipway/core/checklist";
import { readForEstimate } from "../shared/estimate/read-progress.ts";

/** The options that stored progress names for each question that it answers. What cannot be read answers nothing. */
export function answersIn(
	text: string,
	process: string,
): Readonly<Record<string, readonly string[]>> {
	return Object.fromEntries(
		Object.entries(readForEstimate(text, process).answers).map(
			([question, written]) => [question, [valueIn(written) ?? []].flat()],
		),
	);
}
