import { defineIssue } from "./issue.ts";

/** A progress file or link that is larger than any real one. */
export const progressTooLarge = defineIssue<{
	readonly what: string;
	readonly size: number;
	readonly limit: number;
}>({
	code: "progress-too-large",
	severity: "error",
	title: "Progress too large",
	meaning:
		"The file or link holds more than any real progress does. It is not read any further, so that it cannot freeze the page.",
	fix: "Export the progress again from the checklist. Long texts belong in a document that the evidence link points at.",
	message: ({ what, size, limit }) =>
		`${what} has over ${Math.min(size, limit).toLocaleString("en-GB")} characters; at most ${limit.toLocaleString("en-GB")} are read.`,
	hint: () => "Export the progress again from the checklist.",
	example: {
		path: [],
		facts: { what: "The file", size: 9_000_000, limit: 4_000_000 },
	},
});

/** Brackets within brackets, deeper than the format ever goes. */
export const progressTooDeep = defineIssue<{ readonly limit: number }>({
	code: "progress-too-deep",
	severity: "error",
	title: "Progress nested too deeply",
	meaning:
		"A progress file is never nested this deeply, so this is not one, or somebody has tampered with it.",
	fix: "Export the progress again from the checklist.",
	message: ({ limit }) =>
		`The file has brackets within brackets, more than ${limit} levels deep.`,
	hint: () => "Export the progress again from the checklist.",
	example: { path: [], facts: { limit: 16 } },
});

/** Text that is not JSON. */
export const progressNotJson = defineIssue<{ readonly problem: string }>({
	code: "progress-not-json",
	severity: "error",
	title: "Progress that is not JSON",
	meaning:
		"Progress travels as JSON. The text is something else, or was cut off on the way.",
	fix: "Choose the file that ends in “.progress.json”. The Markdown and CSV exports are for reading only.",
	message: ({ problem }) => `The text cannot be read as JSON: ${problem}.`,
	hint: () =>
		"Choose the file that ends in “.progress.json”, or ask for it again.",
	example: {
		path: [],
		facts: { problem: "it ends in the middle" },
	},
});

/** JSON that is something else than progress. */
export const notProgress = defineIssue<{ readonly found: string }>({
	code: "not-progress",
	severity: "error",
	title: "Not a progress file",
	meaning:
		"The file is JSON, but does not say that it holds the progress of a checklist.",
	fix: "Choose the file that the checklist exported.",
	message: ({ found }) =>
		`A progress file says "format": "slipway-progress"; this one has ${found}.`,
	hint: () => "Choose the file that the checklist exported.",
	example: { path: ["format"], facts: { found: "no format" } },
});

/** Progress in a version of the format that does not exist yet. */
export const progressFromTheFuture = defineIssue<{
	readonly version: string;
	readonly current: number;
}>({
	code: "progress-from-the-future",
	severity: "error",
	title: "Progress from a newer version",
	meaning:
		"A newer version of these pages wrote the progress. Reading it with older rules could lose a part of it, so it is left alone.",
	fix: "Reload the page to get its newest version, then try again.",
	message: ({ version, current }) =>
		`The progress has version ${version}; this page reads versions up to ${current}.`,
	hint: () => "Reload the page to get its newest version, then try again.",
	example: { path: ["version"], facts: { version: "7", current: 1 } },
});

/** A place in the file with a value that the format does not allow. */
export const progressWrongValue = defineIssue<{
	readonly value: string;
	readonly expected: string;
}>({
	code: "progress-wrong-value",
	severity: "error",
	title: "Wrong value in a progress file",
	meaning:
		"The format does not allow what stands in this place. Nothing of the file is used, because half of it could be worse than none.",
	fix: "Correct the place, if the file was edited by hand; the schema at /api/progress.schema.json says what it takes. Otherwise export the progress again.",
	message: ({ value, expected }) =>
		`${value} does not fit here; expected: ${expected}.`,
	hint: () =>
		"Correct the place if the file was edited by hand, or export the progress again.",
	example: {
		path: ["tasks", "send-mandate", "evidence", 0, "value"],
		facts: { value: "“javascript:alert(1)”", expected: "a web address" },
	},
});

/** Progress through another process. */
export const progressOfAnotherProcess = defineIssue<{
	readonly found: string;
	readonly wanted: string;
}>({
	code: "progress-of-another-process",
	severity: "error",
	title: "Progress of another provider",
	meaning:
		"The file or link belongs to the checklist of another provider, whose tasks are different.",
	fix: "Open the checklist of that provider and import it there.",
	message: ({ found, wanted }) =>
		`The progress belongs to “${found}”; this is the checklist of “${wanted}”.`,
	hint: ({ found }) => `Import it on the checklist of “${found}”.`,
	example: {
		path: ["process"],
		facts: { found: "siteminder", wanted: "prioticket" },
	},
});

/** A share link that does not unpack. */
export const shareLinkDamaged = defineIssue<{ readonly problem: string }>({
	code: "share-link-damaged",
	severity: "error",
	title: "Damaged share link",
	meaning:
		"The part of the link after “#” carries the progress in a packed form. It was cut off or changed on the way, often by a mail program that breaks long lines.",
	fix: "Copy the whole link again, or ask for the progress as a file.",
	message: ({ problem }) => `The link cannot be unpacked: ${problem}.`,
	hint: () => "Copy the whole link again, or ask for the progress as a file.",
	example: { path: [], facts: { problem: "it ends too early" } },
});
