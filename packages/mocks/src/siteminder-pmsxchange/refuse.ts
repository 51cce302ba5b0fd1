import {
	type ByHand,
	type Detail,
	type Problem,
	problemAt,
	Refusal,
	setTo,
} from "@slipway/sandbox/engine";
import { rules } from "./rules.ts";

/** A problem by one of the rules; `fix` is the value that would do. */
export function problem(
	rule: keyof typeof rules,
	{ fix, ...detail }: Omit<Detail, "fix"> & { readonly fix?: string | ByHand },
): Problem {
	return problemAt(rules[rule], { ...detail, ...setTo(detail.pointer, fix) });
}

/**
 * A refusal by one of the rules; its status is 200 unless it says otherwise, because errors travel inside of it. `code` is
 * type and code of the OTA error, as `6 392`, or `fault Client` or `fault Server`; `fix` is the value that would do.
 */
export function refuse(
	rule: keyof typeof rules,
	{
		status = 200,
		code,
		headers,
		fix,
		...detail
	}: Omit<Detail, "fix"> & {
		readonly status?: number;
		readonly code: string;
		readonly fix?: string | ByHand | undefined;
		readonly headers?: Readonly<Record<string, string>>;
	},
): Refusal {
	const whole = { ...detail, ...setTo(detail.pointer, fix) };
	const problems = [problemAt(rules[rule], whole)];
	return new Refusal({ status, code, headers, problems });
}
