import { suggestion } from "./did-you-mean.ts";
import { defineIssue } from "./issue.ts";

/** A key that the definition language does not know. */
export const unknownKey = defineIssue<{
	readonly key: string;
	readonly known: readonly string[];
}>({
	code: "unknown-key",
	severity: "error",
	title: "Unknown key",
	meaning:
		"The definition language does not know the key, so what stands under it would silently not appear on any page.",
	fix: "Correct the spelling, or move the text to a key that exists. The definition reference lists them all.",
	message: ({ key }) => `“${key}” is not a key here.`,
	hint: ({ key, known }) => suggestion(key, known),
	example: {
		path: ["stages", "certification", "tasks", "review-round", "requirment"],
		facts: { key: "requirment", known: ["requirement", "review", "title"] },
	},
});

/** A required key that is not there. */
export const missingKey = defineIssue<{
	readonly key: string;
	readonly description: string;
}>({
	code: "missing-key",
	severity: "error",
	title: "Missing key",
	meaning:
		"Every part has a few keys that it cannot do without: a duration without unit, starting event or basis is only a number.",
	fix: "Add the key.",
	message: ({ key }) => `“${key}” is missing.`,
	hint: ({ key, description }) =>
		description ? `Add “${key}”: ${description}` : `Add “${key}”.`,
	example: {
		path: ["stages", "certification", "tasks", "review-round", "promise"],
		facts: {
			key: "unit",
			description: "The unit of the figures, exactly as the source gives it.",
		},
	},
});

/** A value that the schema does not accept. */
export const wrongValue = defineIssue<{
	readonly value: string;
	readonly problem: string;
	readonly expected: string;
}>({
	code: "wrong-value",
	severity: "error",
	title: "Wrong value",
	meaning: "The value is not of the form that this key takes.",
	fix: "Give a value of the expected form.",
	message: ({ value, problem }) => `${value} does not fit here: ${problem}.`,
	hint: ({ expected }) => expected,
	example: {
		path: [
			"stages",
			"certification",
			"tasks",
			"review-round",
			"promise",
			"unit",
		],
		facts: {
			value: "“working days”",
			problem: "not one of the allowed values",
			expected:
				"Use one of: minutes, hours, business days, calendar days, weeks.",
		},
	},
});

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
		"No set of answers fulfils the condition, so nobody would ever see what stands behind it, mandatory or not.",
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

/** Figures of a duration in the wrong order. */
export const durationOrder = defineIssue<{
	readonly optimistic: number;
	readonly likely: number;
	readonly pessimistic: number;
}>({
	code: "duration-order",
	severity: "error",
	title: "Duration figures out of order",
	meaning:
		"The optimistic figure is the smallest and the pessimistic one the largest.",
	fix: "Put the figures in order.",
	message: ({ optimistic, likely, pessimistic }) =>
		`Optimistic ${optimistic}, likely ${likely}, pessimistic ${pessimistic} are out of order.`,
	hint: ({ optimistic, likely, pessimistic }) => {
		const [first, second, third] = [optimistic, likely, pessimistic].toSorted(
			(left, right) => left - right,
		);
		return `Write optimistic: ${first}, likely: ${second}, pessimistic: ${third}.`;
	},
	example: {
		path: ["stages", "development", "tasks", "build", "duration"],
		facts: { optimistic: 4, likely: 3, pessimistic: 6 },
	},
});

/** A review of work that comes later. */
export const reviewBeforeWork = defineIssue<{
	readonly review: string;
	readonly judged: string;
}>({
	code: "review-before-work",
	severity: "error",
	title: "Review before the work",
	meaning:
		"A review judges work that is done before it; this one would judge work that need not be done yet.",
	fix: "Let the review wait for the task that it judges.",
	message: ({ review, judged }) =>
		`“${review}” judges “${judged}”, but does not come after it.`,
	hint: ({ review, judged }) =>
		`Add “${judged}” to the “after” of “${review}”.`,
	example: {
		path: [
			"stages",
			"certification",
			"tasks",
			"review-round",
			"review",
			"judges",
			0,
		],
		facts: { review: "review-round", judged: "complete-mandatory-cases" },
	},
});

/** A credential set that nobody issues. */
export const nobodyIssues = defineIssue<{ readonly credential: string }>({
	code: "nobody-issues",
	severity: "error",
	title: "Credential set that nobody issues",
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
		"Nothing refers to it, so it appears where nobody looks for it, if at all.",
	fix: "Refer to it where it matters, or remove it.",
	message: ({ kind, name }) => `Nothing refers to the ${kind} “${name}”.`,
	hint: () => "Refer to it where it matters, or remove it.",
	example: {
		path: ["documents", "kick-off-agenda"],
		facts: { kind: "document", name: "kick-off-agenda" },
	},
});
