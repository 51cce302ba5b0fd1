import { type Detail, problemAt, Refusal } from "@slipway/sandbox/engine";
import { rules } from "./rules.ts";

/** A refusal by one of Holiday Extras' rules. */
export function refuse(
	rule: keyof typeof rules,
	{
		status,
		headers,
		...detail
	}: Detail & {
		readonly status: number;
		readonly headers?: Readonly<Record<string, string>>;
	},
): Refusal {
	const problems = [problemAt(rules[rule], detail)];
	return new Refusal({ status, headers, problems });
}
