import { defineIssue } from "./issue.ts";

/** A file or link that is not the state of the sandbox it was given to. */
export const sandboxStateInvalid = defineIssue<{ readonly reason: string }>({
	code: "sandbox-state-invalid",
	severity: "error",
	title: "State of a sandbox that cannot be used",
	meaning:
		"The file or link is damaged, belongs to another mock, or was never the state of a sandbox. The sandbox keeps the state that it has.",
	fix: "Export the state again from the sandbox that it should come from.",
	message: ({ reason }) => `The state cannot be used: ${reason}.`,
	hint: () =>
		"Export the state again. What the sandbox holds now has not been touched.",
	example: { path: [], facts: { reason: "the table “orders” is missing" } },
});

/** A state that a Slipway wrote which keeps states in another form. Versions count from 1. */
export const sandboxStateOfAnotherVersion = defineIssue<{
	readonly version: number;
	readonly read: number;
}>({
	code: "sandbox-state-of-another-version",
	severity: "error",
	title: "State of a sandbox from another version of Slipway",
	meaning:
		"Slipway has changed what it keeps of a sandbox, and the file or link was written before or after that change. Its tokens and bookings would not be understood, so it is not used, and not overwritten either.",
	fix: "Start again with a new state, or use the version of Slipway that wrote this one.",
	message: ({ version, read }) =>
		`The state is from ${version < read ? "an older" : "a newer"} version of Slipway: it has format ${version}, and this version reads format ${read}.`,
	hint: ({ version, read }) =>
		version < read
			? "Start again with a new state. The old one has not been touched."
			: "Update Slipway. The state has not been touched.",
	example: { path: [], facts: { version: 1, read: 2 } },
});
