import type { IssueWording } from "./issue.ts";

/** A progress file or link that is larger than any real one. */
export const progressTooLarge: IssueWording<{
	readonly what: string;
	readonly size: number;
	readonly limit: number;
}> = {
	code: "progress-too-large",
	severity: "error",
	message: ({ what, size, limit }) =>
		`${what} has over ${Math.min(size, limit).toLocaleString("en-GB")} characters; at most ${limit.toLocaleString("en-GB")} are read.`,
	hint: () => "Export the progress again from the checklist.",
};

/** Brackets within brackets, deeper than the format ever goes. */
export const progressTooDeep: IssueWording<{ readonly limit: number }> = {
	code: "progress-too-deep",
	severity: "error",
	message: ({ limit }) =>
		`The file has brackets within brackets, more than ${limit} levels deep.`,
	hint: () => "Export the progress again from the checklist.",
};

/** Text that is not JSON. */
export const progressNotJson: IssueWording<{ readonly problem: string }> = {
	code: "progress-not-json",
	severity: "error",
	message: ({ problem }) => `The text cannot be read as JSON: ${problem}.`,
	hint: () =>
		"Choose the file that ends in “.progress.json”, or ask for it again.",
};

/** JSON that is something else than progress. */
export const notProgress: IssueWording<{ readonly found: string }> = {
	code: "not-progress",
	severity: "error",
	message: ({ found }) =>
		`A progress file says "format": "slipway-progress"; this one has ${found}.`,
	hint: () => "Choose the file that the checklist exported.",
};

/** Progress in a version of the format that does not exist yet. */
export const progressFromTheFuture: IssueWording<{
	readonly version: string;
	readonly current: number;
}> = {
	code: "progress-from-the-future",
	severity: "error",
	message: ({ version, current }) =>
		`The progress has version ${version}; this page reads versions up to ${current}.`,
	hint: () => "Reload the page to get its newest version, then try again.",
};

/** A place in the file with a value that the format does not allow. */
export const progressWrongValue: IssueWording<{
	readonly value: string;
	readonly expected: string;
}> = {
	code: "progress-wrong-value",
	severity: "error",
	message: ({ value, expected }) =>
		`${value} does not fit here; expected: ${expected}.`,
	hint: () =>
		"Correct the place if the file was edited by hand, or export the progress again.",
};

/** Progress through another process. */
export const progressOfAnotherProcess: IssueWording<{
	readonly found: string;
	readonly wanted: string;
}> = {
	code: "progress-of-another-process",
	severity: "error",
	message: ({ found, wanted }) =>
		`The progress belongs to “${found}”; this is the checklist of “${wanted}”.`,
	hint: ({ found }) => `Import it on the checklist of “${found}”.`,
};

/** A share link that does not unpack. */
export const shareLinkDamaged: IssueWording<{ readonly problem: string }> = {
	code: "share-link-damaged",
	severity: "error",
	message: ({ problem }) => `The link cannot be unpacked: ${problem}.`,
	hint: () => "Copy the whole link again, or ask for the progress as a file.",
};
