import * as z from "zod";
import { AttestationSchema } from "./attestation.ts";

const MessageSchema = z
	.strictObject({
		way: z
			.enum(["request", "call"])
			.describe("A request to the provider, or its call to the partner."),
		number: z.int().describe("Its number in the journal of the API."),
	})
	.readonly();

const CaseReportSchema = z.strictObject({
	id: z.string().describe("The case's key in the definition."),
	title: z.string(),
	requirement: z.enum(["mandatory", "recommended", "optional"]),
	is: z
		.enum([
			"not started",
			"in progress",
			"passed",
			"failed",
			"needs a person",
			"needs the provider",
			"not applicable",
		])
		.describe("How it stands. A rehearsal certifies nothing."),
	because: z
		.string()
		.optional()
		.describe("Why it is not judged, what is wrong, or what comes next."),
	message: MessageSchema.optional().describe("Where it went wrong."),
	instead: z.string().optional().describe("What to change."),
	attest: z.string().optional().describe("What a person must confirm."),
	attested: AttestationSchema.optional().describe(
		"What the partner says of it. It was not observed.",
	),
	api: z
		.string()
		.optional()
		.describe(
			"The mock whose operations were judged; left out where none was.",
		),
	steps: z
		.array(
			z.strictObject({
				says: z.string(),
				seen: z
					.string()
					.optional()
					.describe("The message in which the step was seen."),
				message: MessageSchema.optional().describe("The same, by its number."),
			}),
		)
		.describe("What must be seen, in order."),
});

/** How the cases of a process stand, in words. */
export const ReportSchema = z
	.strictObject({
		process: z.string(),
		provider: z.string(),
		cases: z.array(CaseReportSchema),
	})
	.meta({
		title: "Rehearsal",
		description:
			"How the certification cases of a provider stand by what was seen.",
	});

/** How one case stands, in words. */
export type CaseReport = z.output<typeof CaseReportSchema>;
export type Report = z.output<typeof ReportSchema>;

/**
 * The JSON Schema (draft 2020-12) of a report, for other programs.
 *
 * @example
 * ```ts
 * import { reportJsonSchema } from "@slipway/rehearsal";
 *
 * reportJsonSchema().title; // => "Rehearsal"
 * ```
 */
export const reportJsonSchema = (): z.core.JSONSchema.JSONSchema =>
	z.toJSONSchema(ReportSchema, { target: "draft-2020-12" });
