import { type Detail, problemAt, Refusal } from "@slipway/sandbox/engine";
import { rules } from "./rules.ts";

/** A refusal by one of Prioticket's rules. */
export function refuse(
	rule: keyof typeof rules,
	{
		status,
		code = "INVALID_REQUEST",
		headers,
		...detail
	}: Detail & {
		readonly status: number;
		readonly code?: string;
		readonly headers?: Readonly<Record<string, string>>;
	},
): Refusal {
	const problems = [problemAt(rules[rule], detail)];
	return new Refusal({ status, code, headers, problems });
}
