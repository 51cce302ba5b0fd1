/**
 * How strongly something is demanded, in words.
 *
 * @example
 * ```ts
 * import { requirementWords } from "@slipway/core/words";
 * requirementWords.mandatory; // => "mandatory"
 * ```
 */
export const requirementWords: Readonly<
	Record<"mandatory" | "recommended" | "optional", string>
> = {
	mandatory: /* said */ "mandatory",
	recommended: /* said */ "recommended",
	optional: /* said */ "optional",
};
