import { type Fix, type Problem, Refusal } from "../../engine/index.ts";
import { rules } from "./rules.ts";

interface Detail {
	readonly status?: number;
	readonly code?: string;
	readonly place?: Problem["place"];
	readonly pointer: string;
	readonly fact: string;
	readonly fix?: unknown;
}

/** A refusal by one of the rules; 400 unless it says otherwise. `fix` is the value that would do. */
export function refuse(
	rule: keyof typeof rules,
	{ status = 400, code, place = "body", pointer, fact, fix }: Detail,
): Refusal {
	const corrected: Fix | undefined =
		fix === undefined
			? undefined
			: {
					says: `Set ${pointer.split("/").at(-1)} to ${JSON.stringify(fix)}.`,
					place,
					pointer,
					value: fix,
				};
	return new Refusal({
		status,
		code: code ?? (status === 404 ? "not_found" : "invalid_request"),
		problems: [
			{
				place,
				pointer,
				fact,
				rule: rules[rule],
				...(corrected && { fix: corrected }),
			},
		],
	});
}
