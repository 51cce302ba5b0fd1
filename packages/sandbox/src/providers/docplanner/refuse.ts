import { type Fix, type Problem, Refusal } from "../../engine/index.ts";
import { rules } from "./rules.ts";

interface Detail {
	readonly status: number;
	/** The name under which Docplanner lists the error, where it is not the field's own. */
	readonly field?: string;
	readonly place?: Problem["place"];
	readonly pointer: string;
	readonly fact: string;
	readonly fix?: Fix;
	readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal by one of Docplanner's rules. Docplanner has no error codes; the name of the field takes their place. */
export function refuse(
	rule: keyof typeof rules,
	{ status, field, place = "body", pointer, fact, fix, headers }: Detail,
): Refusal {
	return new Refusal({
		status,
		...(field !== undefined && { code: field }),
		...(headers && { headers }),
		problems: [
			{ place, pointer, fact, rule: rules[rule], ...(fix && { fix }) },
		],
	});
}

/** A refusal because of a part of the path. */
export function refusePath(
	rule: keyof typeof rules,
	status: number,
	pointer: string,
	fact: string,
	fix?: string,
): Refusal {
	return refuse(rule, {
		status,
		place: "path",
		pointer,
		fact,
		...(fix !== undefined && {
			fix: {
				says: `Take ${fix}.`,
				place: "path",
				pointer,
				value: fix,
			},
		}),
	});
}
