import { type Detail, problemAt, Refusal } from "@slipway/sandbox/engine";
import { rules } from "./rules.ts";

/** A refusal by one of Holiday Extras' rules. `status` is the one that fits; what is sent is decided by a switch. */
export function refuse(
	rule: keyof typeof rules,
	{
		status,
		code,
		...detail
	}: Detail & { readonly status: number; readonly code: string },
): Refusal {
	const problems = [problemAt(rules[rule], detail)];
	return new Refusal({ status, code, problems });
}
