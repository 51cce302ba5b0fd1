import { type Fix, type Place, Refusal } from "../../engine/index.ts";
import { rules } from "./rules.ts";

interface Detail {
	/** The gateway's error number; `business` for a failure inside an answer whose Ack is Success. */
	readonly code: string;
	readonly place?: Place;
	readonly pointer: string;
	readonly fact: string;
	readonly fix?: Omit<Fix, "place" | "pointer">;
}

/** A refusal by one of the gateway's rules. The status is 200, as the gateway's clients expect. */
export function refuse(
	rule: keyof typeof rules,
	{ code, place = "body", pointer, fact, fix }: Detail,
): Refusal {
	return new Refusal({
		status: 200,
		code,
		problems: [
			{
				place,
				pointer,
				fact,
				rule: rules[rule],
				...(fix && { fix: { place, pointer, ...fix } }),
			},
		],
	});
}
