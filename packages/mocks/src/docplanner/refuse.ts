import {
	type Detail,
	type Fix,
	problemAt,
	Refusal,
	shownValue,
} from "@slipway/sandbox/engine";
import { rules } from "./rules.ts";

/** A refusal by one of Docplanner's rules. Docplanner has no error codes; the name of the field takes their place. */
export function refuse(
	rule: keyof typeof rules,
	{
		status,
		field,
		headers,
		...detail
	}: Detail & {
		readonly status: number;
		/** The name under which Docplanner lists the error, where it is not the field's own. */
		readonly field?: string;
		readonly headers?: Readonly<Record<string, string>>;
	},
): Refusal {
	const problems = [problemAt(rules[rule], detail)];
	return new Refusal({ status, code: field, headers, problems });
}

/** A refusal because of a part of the path. `fix` is the value that would do, or who must do what. */
export function refusePath(
	rule: keyof typeof rules,
	status: number,
	pointer: string,
	fact: string,
	fix?: string | Pick<Fix, "by" | "says">,
): Refusal {
	return refuse(rule, {
		status,
		place: "path",
		pointer,
		fact,
		...(fix !== undefined && {
			fix:
				typeof fix === "string"
					? { says: `Take ${shownValue(fix)}.`, value: fix }
					: fix,
		}),
	});
}
