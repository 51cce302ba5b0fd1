import { relative } from "node:path";
import {
	type DefinitionFile,
	type LocatedIssue,
	nameOf,
} from "@slipway/authoring";
import * as z from "zod";

/** What `slipway check --json` prints. */
export const CheckReportSchema = z
	.strictObject({
		providers: z
			.array(z.string())
			.describe(
				"The providers whose definitions were checked; the name of the file where a definition has no id.",
			),
		errors: z.int().describe("How many of the issues are errors."),
		warnings: z.int().describe("How many of the issues are warnings."),
		issues: z.array(
			z.strictObject({
				provider: z.string(),
				code: z.string().describe("Stays the same; each has a page."),
				severity: z.enum(["error", "warning"]),
				path: z
					.array(z.union([z.string(), z.number()]))
					.describe("The place in the definition, key by key."),
				message: z.string(),
				hint: z.string().describe("The next step."),
				file: z
					.string()
					.describe("From the folder in which the command was run."),
				line: z.int().describe("The first line is 1."),
				column: z.int().describe("The first column is 1."),
			}),
		),
	})
	.meta({
		title: "Report of a check",
		description: "Every problem of the definitions, with its place.",
	});

/** The report of a check, with files as seen from `root`. */
export function checkReportOf(
	checked: readonly DefinitionFile[],
	issues: readonly LocatedIssue[],
	root: string,
): z.output<typeof CheckReportSchema> {
	const errors = issues.filter(({ severity }) => severity === "error").length;
	return {
		providers: checked.map(nameOf),
		errors,
		warnings: issues.length - errors,
		issues: issues.map(
			({ provider, code, severity, path, message, hint, location }) => ({
				provider,
				code,
				severity,
				path: [...path],
				message,
				hint,
				...location,
				file: relative(root, location.file),
			}),
		),
	};
}

/** The JSON Schema (draft 2020-12) of the report, for other programs. */
export const checkReportJsonSchema = (): z.core.JSONSchema.JSONSchema =>
	z.toJSONSchema(CheckReportSchema, { target: "draft-2020-12" });
