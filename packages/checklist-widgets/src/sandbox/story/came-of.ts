import type { Exchange } from "@slipway/sandbox/engine";
import { changesInWords } from "./changes-in-words.ts";

/** What came of a request, in a sentence or two: its status, and what it changed or why it was refused. */
export function cameOf({ answer, problems, changes }: Exchange): string {
	const more = problems[0]?.fact ?? changesInWords(changes);
	return `${answer?.status ?? "No answer"}. ${more}`.trim();
}
