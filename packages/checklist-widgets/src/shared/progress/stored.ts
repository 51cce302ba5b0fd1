import {
	migrate,
	type Progress,
	progressVersion,
	salvage,
} from "@slipway/core/checklist";

/** What stands in the browser's storage. */
export type Stored =
	| { readonly is: "nothing"; readonly progress?: undefined }
	| { readonly is: "progress"; readonly progress: Progress }
	/** A newer version of these pages wrote it; it is left alone. */
	| { readonly is: "newer"; readonly progress?: undefined }
	/** Not all of it fits the format; what does, where anything does. */
	| { readonly is: "broken"; readonly progress: Progress | undefined };

/** Reads what was stored. Never throws. */
export function readStored(text: string | null, process: string): Stored {
	if (text === null) return { is: "nothing" };
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { is: "broken", progress: undefined };
	}
	const version: unknown = Reflect.get(Object(value), "version");
	if (typeof version === "number" && version > progressVersion)
		return { is: "newer" };
	const { progress, problems } = salvage(migrate(value), process);
	if (progress?.process !== process)
		return { is: "broken", progress: undefined };
	return { is: problems.length === 0 ? "progress" : "broken", progress };
}
