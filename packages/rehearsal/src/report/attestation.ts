import * as z from "zod";

export const AttestationSchema = z
	.strictObject({
		note: z
			.string()
			.min(1)
			.max(2_000)
			.describe("What was looked at, who looked, and the outcome."),
		file: z
			.string()
			.min(1)
			.max(200)
			.optional()
			.describe("The name of a file that shows it, handed over beside this."),
	})
	.readonly();

/** What the partner says itself of a case, because no request can show it. */
export type Attestation = z.output<typeof AttestationSchema>;

/** Attestations, by case. */
export const AttestationsSchema = z
	.record(z.string(), AttestationSchema)
	.readonly();

/** An attestation in words. */
export const attestationInWords = ({ note, file }: Attestation): string =>
	`Attested by the partner: ${note}${file === undefined ? "" : ` (file: ${file})`}`;
