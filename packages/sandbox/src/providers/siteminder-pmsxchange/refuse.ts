import { type Problem, Refusal } from "../../engine/index.ts";
import { rules } from "./rules.ts";

interface Detail {
	/** 200 unless it says otherwise: errors travel inside of it. */
	readonly status?: number;
	/** Type and code of the OTA error, as `6 392`, or `fault Client` or `fault Server`. */
	readonly code: string;
	readonly place?: Problem["place"];
	readonly pointer: string;
	readonly fact: string;
	/** The value that would do. */
	readonly fix?: string | undefined;
	readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal by one of the rules. */
export function refuse(
	rule: keyof typeof rules,
	{ status = 200, code, place = "body", pointer, fact, fix, headers }: Detail,
): Refusal {
	return new Refusal({
		status,
		code,
		...(headers && { headers }),
		problems: [
			{
				place,
				pointer,
				fact,
				rule: rules[rule],
				...(fix !== undefined && {
					fix: {
						says: `Set ${pointer.split("/").at(-1)} to ${fix}.`,
						place,
						pointer,
						value: fix,
					},
				}),
			},
		],
	});
}
