import { type Detail, problemAt, Refusal } from "@slipway/sandbox/engine";
import { rules } from "./rules.ts";

/** A refusal by one of the example's rules. */
export const refuse = (
	rule: keyof typeof rules,
	{ status, ...detail }: Detail & { readonly status: number },
): Refusal =>
	new Refusal({ status, problems: [problemAt(rules[rule], detail)] });
