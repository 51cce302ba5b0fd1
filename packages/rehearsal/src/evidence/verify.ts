import type { Evidence } from "./content.ts";
import { digestOf, evidenceHtml } from "./frame.ts";

/** What became of a file since it was made. */
export type Verified =
	| {
			readonly is: "as it was made";
			readonly digest: string;
			readonly evidence: Evidence;
	  }
	/** With what differs, as sentences. */
	| { readonly is: "changed"; readonly because: string }
	| { readonly is: "no evidence" };

const form =
	/<code id="digest">([^<]*)<\/code>[\s\S]*?<main>([\s\S]*?)<\/main>[\s\S]*?<script type="application\/json" id="content">([^<]*)<\/script>\s*<script type="application\/json" id="har">([^<]*)<\/script>/;

/**
 * Whether a file is as it was made: the digest fits, and this version of Slipway makes the same bytes of its data.
 * It does not tell who made it.
 */
export async function verifyEvidence(html: string): Promise<Verified> {
	const [, digest = "", page = "", content = "", har = ""] =
		form.exec(html) ?? [];
	if (content === "") return { is: "no evidence" };
	let evidence: Evidence;
	try {
		evidence = { content: JSON.parse(content), har: JSON.parse(har) };
		if (evidence.content.format !== "slipway-evidence")
			return { is: "no evidence" };
	} catch {
		return { is: "changed", because: "Its data is no longer valid JSON." };
	}
	if ((await digestOf(evidence, page)) !== digest)
		return {
			is: "changed",
			because: "Its content is not what the digest was made of.",
		};
	const expected = await evidenceHtml(evidence).catch(() => "");
	if (expected !== html)
		return {
			is: "changed",
			because:
				"Its digest fits its content, but the file is not what this version of Slipway makes of it: the page does not show the data, or the style or the script were changed, or another version made it.",
		};
	return { is: "as it was made", digest, evidence };
}
