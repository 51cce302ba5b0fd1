import { type Fix, type Problem, Refusal } from "../../engine/index.ts";
import { rules } from "./rules.ts";

interface Detail {
	readonly status: number;
	readonly code?: string;
	readonly place?: Problem["place"];
	readonly pointer: string;
	readonly fact: string;
	readonly fix?: Fix;
	readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal by one of Prioticket's rules. */
export function refuse(
	rule: keyof typeof rules,
	{ status, code, place = "body", pointer, fact, fix, headers }: Detail,
): Refusal {
	return new Refusal({
		status,
		code: code ?? "INVALID_REQUEST",
		...(headers && { headers }),
		problems: [
			{ place, pointer, fact, rule: rules[rule], ...(fix && { fix }) },
		],
	});
}
