import type { GeneralRefusal, MockApi } from "../contract/mock-api.ts";
import type { Problem } from "../contract/problem.ts";
import { Refusal } from "../contract/refusal.ts";
import type { Rule } from "../contract/rule.ts";

/** A refusal by a rule that is the same for every operation of a mock. */
export function generalRefusal(
	api: MockApi,
	kind: GeneralRefusal,
	problem: Omit<Problem, "rule">,
	{
		headers = {},
		rule = api.refusals[kind].rule,
	}: {
		readonly headers?: Readonly<Record<string, string>>;
		/** Where it is not the provider's. */
		readonly rule?: Rule;
	} = {},
): Refusal {
	const { status, code } = api.refusals[kind];
	return new Refusal({
		status,
		...(code !== undefined && { code }),
		headers,
		problems: [{ ...problem, rule }],
	});
}
