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
