import {
	type Exchange,
	type Problem,
	ruleAddress,
	type Sandbox,
} from "../../../engine/index.ts";

/** A problem, with the place in the guides that says more about it: an address below theirs. */
type Explained = Problem & { readonly reference: string };

/** An exchange as it is told over HTTP. */
export const explained = (
	{ api }: Pick<Sandbox, "api">,
	exchange: Exchange,
): Exchange & { readonly problems: readonly Explained[] } => ({
	...exchange,
	problems: exchange.problems.map((problem) => ({
		...problem,
		reference: ruleAddress(api, problem.rule),
	})),
});
