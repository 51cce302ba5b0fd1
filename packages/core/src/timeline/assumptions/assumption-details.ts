import { type Progress, valueIn } from "../../checklist/progress.ts";

const mark = "assume-";

/**
 * The detail of a checklist that keeps an assumption: one for each, so that two people can change different ones.
 *
 * @example
 * ```ts
 * import { detailOfAssumption } from "@slipway/core/timeline";
 * detailOfAssumption("pass.review-round"); // => "assume-pass-review-round"
 * ```
 */
export const detailOfAssumption = (name: string): string =>
	mark + name.replace(".", "-");

/**
 * The assumptions that a checklist keeps, as `assumptionsIn` reads them; empty without any.
 *
 * @example
 * ```ts
 * import { emptyProgress, record } from "@slipway/core/checklist";
 * import { assumedInProgress } from "@slipway/core/timeline";
 * const change = { detail: "assume-pass-review-round", text: "0.8" };
 * assumedInProgress(record(emptyProgress("example"), change, { by: "0ann", at: 1 })); // => "pass.review-round=0.8"
 * ```
 */
export function assumedInProgress({ details }: Progress): string {
	const assumed = new URLSearchParams();
	for (const [detail, register] of Object.entries(details)) {
		const value = valueIn(register);
		// The kinds have no hyphen, so that the first one stands for the dot.
		if (value && detail.startsWith(mark))
			assumed.set(detail.slice(mark.length).replace("-", "."), value);
	}
	return String(assumed);
}
