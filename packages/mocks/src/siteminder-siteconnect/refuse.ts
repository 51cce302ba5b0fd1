import {
	type Detail as At,
	type ByHand,
	type Problem,
	problemAt,
	Refusal,
	setTo,
} from "@slipway/sandbox/engine";
import { rules } from "./rules.ts";

interface Detail extends Omit<At, "fix"> {
	/** The value that would do. */
	readonly fix?: string | ByHand | undefined;
}

/** A problem by one of the rules. */
export function problem(
	rule: keyof typeof rules,
	{ fix, ...detail }: Detail,
): Problem {
	return problemAt(rules[rule], { ...detail, ...setTo(detail.pointer, fix) });
}

/** A refusal of a SOAP message, inside of a 200; the code is type and code of the OTA error, as `6 392`. */
export function refuse(
	rule: keyof typeof rules,
	{ code, ...detail }: Detail & { readonly code: string },
): Refusal {
	return new Refusal({ status: 200, code, problems: [problem(rule, detail)] });
}

/** A refusal under /sandbox, by its status. */
export function refuseWith(
	status: number,
	rule: keyof typeof rules,
	detail: Detail,
): Refusal {
	return new Refusal({ status, problems: [problem(rule, detail)] });
}
