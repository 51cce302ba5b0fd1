import type { Fix, Problem } from "../contract/problem.ts";
import type { Mask } from "./mask.ts";

/** Problems that quote no secret. A fix that would write one is left out: it could only write what hides it. */
export const maskedProblems = (
	mask: Mask,
	problems: readonly Problem[],
): readonly Problem[] =>
	problems.map(({ fix, ...problem }) => ({
		...problem,
		pointer: mask.sentence(problem.pointer),
		fact: mask.sentence(problem.fact),
		...(fix && maskedFix(mask, fix)),
	}));

function maskedFix(mask: Mask, fix: Fix): { readonly fix?: Fix } {
	const value = JSON.stringify(fix.value);
	if (value !== undefined && mask.sentence(value) !== value) return {};
	return {
		fix: {
			...fix,
			says: mask.sentence(fix.says),
			pointer: mask.sentence(fix.pointer),
		},
	};
}
