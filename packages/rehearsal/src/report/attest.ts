import * as z from "zod";
import type { Report } from "./case-report.ts";

export const AttestationSchema = z
	.strictObject({
		note: z
			.string()
			.min(1)
			.max(2_000)
			.describe("What was looked at, by whom, and with which outcome."),
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

/**
 * A report with what the partner says itself. It changes no verdict: what was attested was not observed. Cases that ask for
 * nothing of the kind are left as they are.
 *
 * @example
 * ```ts
 * import { attested } from "@slipway/rehearsal";
 *
 * const eye = { id: "logo", title: "The logo", requirement: "optional", is: "needs a person", attest: "It is ours.", steps: [] };
 * const report = { process: "example", provider: "Example", cases: [eye] };
 * attested(report, { logo: { note: "Seen by Ann." } }).cases[0].attested; // => { note: "Seen by Ann." }
 * ```
 */
export function attested(
	report: Report,
	attestations: Readonly<Record<string, Attestation>>,
): Report {
	return {
		...report,
		cases: report.cases.map((each) => {
			const own = Object.hasOwn(attestations, each.id)
				? attestations[each.id]
				: undefined;
			return own && isAttestable(each) ? { ...each, attested: own } : each;
		}),
	};
}

/** Whether a person has something to say of a case. */
const isAttestable = ({
	is,
	attest,
}: Pick<Report["cases"][number], "is" | "attest">): boolean =>
	is === "needs a person" || attest !== undefined;

/** An attestation in words. */
export const attestationInWords = ({ note, file }: Attestation): string =>
	`Attested by the partner: ${note}${file === undefined ? "" : ` (file: ${file})`}`;
