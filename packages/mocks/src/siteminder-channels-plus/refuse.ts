import {
	type Detail,
	problemAt,
	Refusal,
	setTo,
} from "@slipway/sandbox/engine";
import { rules } from "./rules.ts";

/** A refusal by one of the rules; 400 unless it says otherwise. `fix` is the value that would do. */
export function refuse(
	rule: keyof typeof rules,
	{
		status = 400,
		code = status === 404 ? "not_found" : "invalid_request",
		fix,
		...detail
	}: Omit<Detail, "fix"> & {
		readonly status?: number;
		readonly code?: string;
		readonly fix?: unknown;
	},
): Refusal {
	const whole = {
		...detail,
		...setTo(detail.pointer, fix),
	};
	const problems = [problemAt(rules[rule], whole)];
	return new Refusal({ status, code, problems });
}
