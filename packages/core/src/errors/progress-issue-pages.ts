import { documentIssue } from "./issue.ts";
import {
	notProgress,
	progressFromTheFuture,
	progressNotJson,
	progressOfAnotherProcess,
	progressTooDeep,
	progressTooLarge,
	progressWrongValue,
	shareLinkDamaged,
} from "./progress-issues.ts";

/** What the pages of the codes about progress say; apart from the wording, because the checklist carries that to the browser. */
export const progressIssuePages = [
	documentIssue(progressTooLarge, {
		title: "Progress too large",
		meaning:
			"The file or link holds more than any real progress does. It is not read any further, so that it cannot freeze the page.",
		fix: "Export the progress again from the checklist. Long texts belong in a document that the evidence link points at.",
		example: {
			path: [],
			facts: { what: "The file", size: 9_000_000, limit: 4_000_000 },
		},
	}),
	documentIssue(progressTooDeep, {
		title: "Progress nested too deeply",
		meaning:
			"A progress file is never nested this deeply, so this is not one, or somebody has tampered with it.",
		fix: "Export the progress again from the checklist.",
		example: { path: [], facts: { limit: 16 } },
	}),
	documentIssue(progressNotJson, {
		title: "Progress that is not JSON",
		meaning:
			"Progress travels as JSON. The text is something else, or was cut off on the way.",
		fix: "Choose the file that ends in “.progress.json”. The Markdown and CSV exports are for reading only.",
		example: {
			path: [],
			facts: { problem: "it ends in the middle" },
		},
	}),
	documentIssue(notProgress, {
		title: "Not a progress file",
		meaning:
			"The file is JSON, but does not say that it holds the progress of a checklist.",
		fix: "Choose the file that the checklist exported.",
		example: { path: ["format"], facts: { found: "no format" } },
	}),
	documentIssue(progressFromTheFuture, {
		title: "Progress from a newer version",
		meaning:
			"A newer version of these pages wrote the progress. Reading it with older rules could lose a part of it, so it is left alone.",
		fix: "Reload the page to get its newest version, then try again.",
		example: { path: ["version"], facts: { version: "7", current: 1 } },
	}),
	documentIssue(progressWrongValue, {
		title: "Wrong value in a progress file",
		meaning:
			"The format does not allow what stands in this place. Nothing of the file is used, because half of it could be worse than none.",
		fix: "Correct the place, if the file was edited by hand; the schema at /api/progress.schema.json says what it takes. Otherwise export the progress again.",
		example: {
			path: ["tasks", "send-mandate", "evidence", 0, "value"],
			facts: { value: "“javascript:alert(1)”", expected: "a web address" },
		},
	}),
	documentIssue(progressOfAnotherProcess, {
		title: "Progress of another provider",
		meaning:
			"The file or link belongs to the checklist of another provider, whose tasks are different.",
		fix: "Open the checklist of that provider and import it there.",
		example: {
			path: ["process"],
			facts: { found: "other-provider", wanted: "example" },
		},
	}),
	documentIssue(shareLinkDamaged, {
		title: "Damaged share link",
		meaning:
			"The part of the link after “#” carries the progress in a packed form. It was cut off or changed on the way, often by a mail program that breaks long lines.",
		fix: "Copy the whole link again, or ask for the progress as a file.",
		example: { path: [], facts: { problem: "it ends too early" } },
	}),
];
