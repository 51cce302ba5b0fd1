import { type Detail, problemAt, Refusal } from "@slipway/sandbox/engine";
import { rules } from "./rules.ts";

/**
 * A refusal by one of the gateway's rules. The status is 200, as the gateway's clients expect; `code` is the gateway's
 * error number, or `business` for a failure inside an answer whose Ack is Success.
 */
export function refuse(
	rule: keyof typeof rules,
	{ code, ...detail }: Detail & { readonly code: string },
): Refusal {
	const problems = [problemAt(rules[rule], detail)];
	return new Refusal({ status: 200, code, problems });
}
