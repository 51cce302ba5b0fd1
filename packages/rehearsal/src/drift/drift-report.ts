import * as z from "zod";

const FindingSchema = z.strictObject({
	kind: z
		.enum(["status", "media type", "body", "field", "type", "value", "missing"])
		.describe(
			"`missing` is what the simulation always sends and the provider does not; all others are what the provider sends and the simulation does not know.",
		),
	operation: z.string().describe("The id of the mock's operation."),
	status: z.int().describe("Of the answer."),
	place: z
		.string()
		.describe(
			"JSON pointer into the body, `*` for every item of a list; empty for the whole answer.",
		),
	known: z
		.string()
		.describe("What the simulation knows there, in words; empty for nothing."),
	count: z.int().describe("In how many answers it was seen."),
	of: z.int().describe("Of how many answers to the operation with the status."),
	examples: z
		.array(z.string())
		.describe("Values that were received, shortened, secrets masked."),
	exchanges: z.array(z.int()).describe("The first exchanges that show it."),
});

const UnseenSchema = z.strictObject({
	operation: z.string(),
	status: z.int(),
	places: z
		.array(z.string())
		.describe("Fields and values that the simulation knows."),
});

/** How a provider's answers differ from those of the mock. */
export const DriftSchema = z
	.strictObject({
		provider: z.string(),
		from: z.string().describe("Where the answers come from."),
		apis: z.array(
			z.strictObject({
				api: z.string().describe("The id of the mock."),
				title: z.string(),
				version: z.string(),
				answers: z.int().describe("How many were compared."),
				findings: z.array(FindingSchema),
				unseen: z
					.array(UnseenSchema)
					.describe(
						"What the simulation knows and these answers do not show. It may be right: no request asked for it.",
					),
			}),
		),
	})
	.meta({
		title: "Drift",
		description:
			"How a provider's answers differ from those of the simulation.",
	});

export type Drift = z.output<typeof DriftSchema>;
export type ApiDrift = Drift["apis"][number];
export type Finding = ApiDrift["findings"][number];

/**
 * The JSON Schema (draft 2020-12) of drift, for other programs.
 *
 * @example
 * ```ts
 * import { driftJsonSchema } from "@slipway/rehearsal/drift";
 *
 * driftJsonSchema().title; // => "Drift"
 * ```
 */
export const driftJsonSchema = (): z.core.JSONSchema.JSONSchema =>
	z.toJSONSchema(DriftSchema, { target: "draft-2020-12" });
