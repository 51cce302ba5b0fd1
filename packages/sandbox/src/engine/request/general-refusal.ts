import type { Problem } from "../explain/problem.ts";
import { Refusal } from "../explain/refusal.ts";
import type { GeneralRefusal, MockApi } from "../mock/mock-api.ts";

/** A refusal by a rule that is the same for every operation of a mock. */
export function generalRefusal(
	api: MockApi,
	kind: GeneralRefusal,
	problem: Omit<Problem, "rule">,
	headers: Readonly<Record<string, string>> = {},
): Refusal {
	const { status, code, rule } = api.refusals[kind];
	return new Refusal({
		status,
		...(code !== undefined && { code }),
		headers,
		problems: [{ ...problem, rule }],
	});
}
