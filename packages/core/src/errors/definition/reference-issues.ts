import { suggestion } from "../did-you-mean.ts";
import { defineIssue } from "../issue.ts";

/** A reference to something that is not defined. */
export const unknownReference = defineIssue<{
	readonly kind: string;
	readonly name: string;
	readonly known: readonly string[];
}>({
	code: "unknown-reference",
	severity: "error",
	title: "Unknown reference",
	meaning:
		"A part of the definition names another part that does not exist, so a link would lead nowhere and a dependency would be lost.",
	fix: "Correct the name, or define what it names.",
	message: ({ kind, name }) => `There is no ${kind} “${name}”.`,
	hint: ({ name, known }) => suggestion(name, known),
	example: {
		path: ["stages", "certification", "tasks", "review-round", "after", 0],
		facts: {
			kind: "task",
			name: "complete-mandatry-cases",
			known: ["complete-mandatory-cases", "request-certification"],
		},
	},
});

/** A condition or default with an option that its question does not offer. */
export const unknownOption = defineIssue<{
	readonly question: string;
	readonly option: string;
	readonly known: readonly string[];
}>({
	code: "unknown-option",
	severity: "error",
	title: "Unknown option",
	meaning:
		"A condition or a default names an option that its question does not offer. Such a condition could never hold.",
	fix: "Use one of the question's options, or add the option to the question.",
	message: ({ question, option }) =>
		`The question “${question}” has no option “${option}”.`,
	hint: ({ option, known }) => suggestion(option, known),
	example: {
		path: ["stages", "account", "tasks", "send-mandate", "when", "is"],
		facts: { question: "region", option: "gb", known: ["uk", "europe"] },
	},
});

/** A question whose default does not fit the way it is answered. */
export const defaultDoesNotFit = defineIssue<{
	readonly question: string;
	readonly choose: "one" | "several";
}>({
	code: "default-does-not-fit",
	severity: "error",
	title: "Default does not fit the question",
	meaning:
		"A question that takes one option needs one option as its default; a question that takes several needs a list.",
	fix: "Change the default, or change how the question is answered.",
	message: ({ question, choose }) =>
		`The default of “${question}” is ${choose === "one" ? "a list, but one option is chosen" : "one option, but several can be chosen"}.`,
	hint: ({ choose }) =>
		choose === "one"
			? 'Write one option: default: "uk".'
			: 'Write a list: default: ["parking"], or [] for none.',
	example: {
		path: ["questions", "region", "default"],
		facts: { question: "region", choose: "one" },
	},
});

/** A question with fewer than two options. */
export const tooFewOptions = defineIssue<{
	readonly question: string;
	readonly count: number;
}>({
	code: "too-few-options",
	severity: "error",
	title: "Too few options",
	meaning: "A question with fewer than two options asks nothing.",
	fix: "Add an option, or drop the question.",
	message: ({ question, count }) =>
		`The question “${question}” has ${count === 1 ? "one option" : "no options"}.`,
	hint: () => "Give two options or more.",
	example: {
		path: ["questions", "region", "options"],
		facts: { question: "region", count: 1 },
	},
});

/** The same task id in two stages. */
export const duplicateTask = defineIssue<{
	readonly task: string;
	readonly stages: readonly string[];
}>({
	code: "duplicate-task",
	severity: "error",
	title: "Task defined twice",
	meaning:
		"Progress hangs on task ids, so a task id may occur once in a process, whatever its stage.",
	fix: "Rename one of the tasks.",
	message: ({ task, stages }) =>
		`The task “${task}” stands in ${stages.map((stage) => `“${stage}”`).join(" and ")}.`,
	hint: ({ task, stages }) =>
		`Rename one, for example “${task}-${stages.at(-1) ?? "again"}”.`,
	example: {
		path: ["stages", "live", "tasks", "run-tests"],
		facts: { task: "run-tests", stages: ["certification", "live"] },
	},
});

/** A credential set that nobody issues. */
export const nobodyIssues = defineIssue<{ readonly credential: string }>({
	code: "nobody-issues",
	severity: "error",
	title: "Credential set that no task issues",
	meaning: "The partner would wait for credentials that no task hands out.",
	fix: "Add it to what a task produces.",
	message: ({ credential }) =>
		`No task produces the credential set “${credential}”.`,
	hint: ({ credential }) =>
		`Add { credential: "${credential}" } to the “produces” of the task that issues it.`,
	example: {
		path: ["credentials", "production"],
		facts: { credential: "production" },
	},
});

/** A message with a field that the checklist cannot fill in. */
export const unknownField = defineIssue<{
	readonly field: string;
	readonly known: readonly string[];
}>({
	code: "unknown-field",
	severity: "error",
	title: "Unknown field in a message",
	meaning:
		"The checklist does not know what to write in the place of the field.",
	fix: "Use one of the known fields, or plain words.",
	message: ({ field }) => `The message has the field “{${field}}”.`,
	hint: ({ field, known }) => suggestion(field, known),
	example: {
		path: ["messages", "request-certification", "body"],
		facts: { field: "compny", known: ["company", "sender", "email"] },
	},
});

/** Something that is defined and never used. */
export const unusedPart = defineIssue<{
	readonly kind: string;
	readonly name: string;
}>({
	code: "unused-part",
	severity: "warning",
	title: "Defined but not used",
	meaning:
		"Nothing refers to it, so it would appear where no one looks for it, if at all.",
	fix: "Refer to it where it matters, or remove it.",
	message: ({ kind, name }) => `Nothing refers to the ${kind} “${name}”.`,
	hint: () => "Refer to it where it matters, or remove it.",
	example: {
		path: ["documents", "kick-off-agenda"],
		facts: { kind: "document", name: "kick-off-agenda" },
	},
});
