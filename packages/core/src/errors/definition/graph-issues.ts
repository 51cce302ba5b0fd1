import { defineIssue } from "../issue.ts";

/** Tasks that wait for each other. */
export const cycle = defineIssue<{ readonly tasks: readonly string[] }>({
	code: "cycle",
	severity: "error",
	title: "Tasks wait for each other",
	meaning:
		"Following “after” from a task leads back to it, so none of the tasks in the circle could ever start.",
	fix: "Remove one of the “after” entries in the circle. For work that is done again after a failed review, use a review instead.",
	message: ({ tasks }) =>
		`These tasks wait for each other: ${tasks.join(" → ")}.`,
	hint: ({ tasks }) =>
		`Remove “${tasks[1] ?? tasks[0]}” from the “after” of “${tasks[0]}”, or break the circle elsewhere.`,
	example: {
		path: ["stages", "certification", "tasks", "review-round", "after"],
		facts: {
			tasks: ["review-round", "mend-failures", "review-round"],
		},
	},
});

/** A condition that no set of answers fulfils. */
export const impossibleCondition = defineIssue<{
	readonly subject: string;
	readonly condition: string;
}>({
	code: "impossible-condition",
	severity: "error",
	title: "Condition that can never hold",
	meaning:
		"No set of answers meets the condition, so what depends on it would never be shown, mandatory or not.",
	fix: "Correct the condition. Often “all” stands where “any” is meant.",
	message: ({ subject, condition }) =>
		`${subject} applies “${condition}”, and no answers make that true.`,
	hint: () => "Did you mean “any” instead of “all”?",
	example: {
		path: ["stages", "account", "tasks", "send-mandate", "when"],
		facts: {
			subject: "The task “send-mandate”",
			condition: "only for UK partners and for European partners",
		},
	},
});

/** A task that waits for one that never applies together with it. */
export const unreachableTask = defineIssue<{
	readonly task: string;
	readonly waitsFor: string;
}>({
	code: "unreachable-task",
	severity: "error",
	title: "Dependency that never applies",
	meaning:
		"The task waits for another one, but no set of answers makes both apply, so the dependency says nothing and one of the two conditions is probably wrong.",
	fix: "Correct one of the conditions, or remove the entry from “after”.",
	message: ({ task, waitsFor }) =>
		`“${task}” waits for “${waitsFor}”, but the two never apply together.`,
	hint: ({ waitsFor }) =>
		`Remove “${waitsFor}” from “after”, or correct a condition.`,
	example: {
		path: ["stages", "production", "tasks", "connect-pilot", "after", 0],
		facts: { task: "connect-pilot", waitsFor: "skip-pilot" },
	},
});

/** A task beside the way. */
export const disconnectedTask = defineIssue<{
	readonly task: string;
	readonly liveWith: string;
}>({
	code: "disconnected-task",
	severity: "error",
	title: "Mandatory task beside the way",
	meaning:
		"The task is mandatory, but launch does not wait for it and it does not wait for launch, so nothing says when it is due.",
	fix: "Let a later task wait for it, or let it wait for the launch.",
	message: ({ task, liveWith }) =>
		`The mandatory task “${task}” comes neither before nor after “${liveWith}”.`,
	hint: ({ task }) => `Add “${task}” to the “after” of the task that needs it.`,
	example: {
		path: ["stages", "account", "tasks", "send-mandate"],
		facts: { task: "send-mandate", liveWith: "open-production" },
	},
});
