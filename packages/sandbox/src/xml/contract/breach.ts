import type { z } from "zod";

/** What is wrong with the structure of an element, in words. */
interface Words {
	readonly fact: string;
	/** The rule. */
	readonly says: string;
	/** What to do; worked out when it is asked for, because only the first problems are explained. */
	readonly fix?: () => string;
}

/** A break of the schema's structure at a place inside of an element, as an issue of zod. */
export function breach(
	input: unknown,
	path: readonly PropertyKey[],
	{ fact, says, fix }: Words,
): z.core.$ZodRawIssue {
	return {
		code: "custom",
		input,
		path: [...path],
		message: says,
		params: {
			breaks: "schema",
			fact,
			get fix() {
				return fix?.();
			},
		},
		continue: true,
	};
}
