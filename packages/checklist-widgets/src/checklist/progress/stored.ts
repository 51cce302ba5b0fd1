import {
	migrate,
	type Progress,
	problemIn,
	progressVersion,
} from "@slipway/core/checklist";

/** What stands in the browser's storage. */
export type Stored =
	| { readonly is: "nothing" }
	| { readonly is: "progress"; readonly progress: Progress }
	/** A newer version of these pages wrote it; it is left alone. */
	| { readonly is: "newer" }
	| { readonly is: "broken"; readonly because: string };

/** Reads what was stored. Never throws. */
export function readStored(text: string | null, process: string): Stored {
	if (text === null) return { is: "nothing" };
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { is: "broken", because: "it is not JSON" };
	}
	const version: unknown = Reflect.get(Object(value), "version");
	if (typeof version === "number" && version > progressVersion)
		return { is: "newer" };
	const current = migrate(value);
	const problem = problemIn(current);
	if (problem)
		return {
			is: "broken",
			because: `expected ${problem.expected} at /${problem.path.join("/")}`,
		};
	// problemIn accepts exactly what the schema accepts.
	const progress = current as Progress;
	return progress.process === process
		? { is: "progress", progress }
		: { is: "broken", because: `it belongs to “${progress.process}”` };
}
