import { type Problem, Refusal } from "../../engine/index.ts";
import { rules } from "./rules.ts";

interface Detail {
	readonly status: number;
	readonly place?: Problem["place"];
	readonly pointer: string;
	readonly fact: string;
	/** What to change at the same place. */
	readonly fix?: { readonly says: string; readonly value?: unknown };
	readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal by one of Holiday Extras' rules. */
export function refuse(
	rule: keyof typeof rules,
	{ status, place = "body", pointer, fact, fix, headers }: Detail,
): Refusal {
	return new Refusal({
		status,
		...(headers && { headers }),
		problems: [
			{
				place,
				pointer,
				fact,
				rule: rules[rule],
				...(fix && { fix: { ...fix, place, pointer } }),
			},
		],
	});
}
