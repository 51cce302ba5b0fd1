import * as z from "zod";

const FieldSchema = z.strictObject({
	place: z
		.string()
		.describe(
			"`query name`, or a JSON pointer into the body with `*` for every item of a list.",
		),
	seen: z.int().describe("How many requests had it."),
});

const OperationSchema = z.strictObject({
	id: z.string(),
	title: z.string(),
	seen: z.int().describe("How many requests meant it."),
	answers: z.array(
		z.strictObject({
			status: z.int(),
			says: z.string(),
			seen: z.int().describe("How many answers had this status."),
		}),
	),
	optional: z
		.array(FieldSchema)
		.describe("What a request may leave out, by whether it was ever sent."),
	next: z
		.enum(["the operation", "an error", "an answer", "a field", "nothing"])
		.describe("What to try next with it."),
});

/** What traffic has touched of an API. */
export const CoverageSchema = z
	.strictObject({
		provider: z.string(),
		apis: z.array(
			z.strictObject({
				api: z.string().describe("The id of the mock."),
				title: z.string(),
				operations: z.array(OperationSchema),
				calls: z
					.array(z.strictObject({ event: z.string(), seen: z.int() }))
					.describe(
						"Calls from the provider to the partner that cases require or that were seen.",
					),
			}),
		),
	})
	.meta({
		title: "Coverage",
		description:
			"Which operations, answers, optional fields and calls the traffic has touched, and which not.",
	});

export type Coverage = z.output<typeof CoverageSchema>;
export type ApiCoverage = Coverage["apis"][number];
export type OperationCoverage = ApiCoverage["operations"][number];

/**
 * The JSON Schema (draft 2020-12) of coverage, for other programs.
 *
 * @example
 * ```ts
 * import { coverageJsonSchema } from "@slipway/rehearsal/coverage";
 *
 * coverageJsonSchema().title; // => "Coverage"
 * ```
 */
export const coverageJsonSchema = (): z.core.JSONSchema.JSONSchema =>
	z.toJSONSchema(CoverageSchema, { target: "draft-2020-12" });
