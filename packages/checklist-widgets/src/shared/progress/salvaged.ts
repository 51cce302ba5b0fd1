import { migrate, type Progress, salvage } from "@slipway/core/checklist";
import { jsonrepair } from "jsonrepair";

/** What can be read of a text that was set aside. */
export interface Salvaged {
	readonly progress: Progress | undefined;
	/** What cannot, as sentences. */
	readonly problems: readonly string[];
}

const mostProblems = 50;

/** Longer texts are not repaired: the library's time grows faster than their length. Progress is far shorter. */
const longestRepaired = 100_000;

/** Reads as much as there is of a text that may be cut off or altered. Never throws. */
export function salvaged(text: string, process: string): Salvaged {
	let value: unknown;
	const problems: string[] = [];
	try {
		value = JSON.parse(text);
	} catch {
		problems.push("The text is no complete JSON: it may have been cut off.");
		try {
			// Whatever else was stored there once, progress is an object.
			if (!text.startsWith("{") || text.length > longestRepaired)
				return { progress: undefined, problems };
			value = JSON.parse(jsonrepair(text));
		} catch {
			return { progress: undefined, problems };
		}
	}
	const read = salvage(migrate(value), process);
	for (const { path, expected } of read.problems.slice(0, mostProblems))
		problems.push(`/${path.join("/")}: expected ${expected}.`);
	if (read.progress && read.progress.process !== process)
		return {
			progress: undefined,
			problems: [
				...problems,
				`It belongs to “${read.progress.process}”: import it on that checklist.`,
			],
		};
	return { progress: read.progress, problems };
}
