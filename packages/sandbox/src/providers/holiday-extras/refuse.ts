import { type Fix, type Place, Refusal } from "../../engine/index.ts";
import { rules } from "./rules.ts";

interface Detail {
	/** The status that fits the error; what is sent is decided by a switch. */
	readonly status: number;
	readonly code: string;
	readonly place: Place;
	readonly pointer: string;
	readonly fact: string;
	/** What to do, and the value that makes it right. */
	readonly fix?: { readonly says: string; readonly value?: unknown };
}

/** A refusal by one of Holiday Extras' rules. */
export function refuse(
	rule: keyof typeof rules,
	{ status, code, place, pointer, fact, fix }: Detail,
): Refusal {
	const whole: Fix | undefined = fix && { place, pointer, ...fix };
	return new Refusal({
		status,
		code,
		problems: [
			{ place, pointer, fact, rule: rules[rule], ...(whole && { fix: whole }) },
		],
	});
}
