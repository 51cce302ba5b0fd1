import { suggestion } from "../did-you-mean.ts";
import { defineIssue } from "../issue.ts";

/** A key that the definition language does not know. */
export const unknownKey = defineIssue<{
	readonly key: string;
	readonly known: readonly string[];
}>({
	code: "unknown-key",
	severity: "error",
	title: "Unknown key",
	meaning:
		"The definition language does not know the key, so its content would silently be missing from every page.",
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
				"Use one of: minutes, hours, working hours, business days, calendar days, weeks.",
		},
	},
});
