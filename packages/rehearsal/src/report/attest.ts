import type { Attestation } from "./attestation.ts";
import type { Report } from "./case-report.ts";

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
