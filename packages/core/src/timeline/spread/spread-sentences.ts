import { counted } from "../../words/counted.ts";
import type { SpreadKind } from "./held.ts";
import type { Spread } from "./spread.ts";

const words: { readonly [Kind in SpreadKind | "answers"]: string } = {
	assumed: "lengths we assume",
	published: "published and derived lengths",
	yours: "your own figures",
	rounds: "failed review rounds",
	risks: "the risks you switched on",
	answers: "answers not known yet",
};

/**
 * Where the spread comes from, in sentences.
 *
 * @example
 * ```ts
 * import { spreadSentences } from "@slipway/core/timeline";
 * const parts = [{ kind: "assumed" as const, share: 1, within: 0 }];
 * spreadSentences({ days: 60, parts, assumedAtMedian: 20 })[2];
 * // => "With every assumed length at its median, they would be 20 days apart."
 * ```
 */
export function spreadSentences({
	days,
	parts,
	assumedAtMedian,
}: Spread): readonly string[] {
	const [first, ...others] = parts
		.map(({ kind, share, within }) => ({
			kind,
			percent: Math.round(share * 100),
			within: Math.round((within ?? 0) * 100),
		}))
		.filter(({ percent }) => percent > 0)
		.map(
			({ kind, percent, within }, place) =>
				`${percent}${within > 0 ? `\u00a0±\u00a0${within}` : ""}\u00a0% ${place === 0 ? "of that spread comes " : ""}from ${words[kind]}`,
		);
	return [
		`The dates of 10\u00a0% and 90\u00a0% are ${daysOf(days)} apart.`,
		...(first === undefined ? [] : [`${[first, ...others].join(", ")}.`]),
		...(assumedAtMedian === undefined
			? []
			: [
					`With every assumed length at its median, they would be ${daysOf(assumedAtMedian)} apart.`,
				]),
	];
}

const daysOf = (days: number) => counted(days, "day");
