import type { z } from "zod";

/** What is wrong with the structure of an element, in words. */
interface Words {
	readonly fact: string;
	/** The rule. */
	readonly says: string;
	/** What to do. */
	readonly fix?: string;
	/** What would stand there instead. */
	readonly value?: string;
}

/** A break of the schema's structure at a place inside of an element, as an issue of zod. */
export function breach(
	input: unknown,
	path: readonly PropertyKey[],
	{ says, ...words }: Words,
): z.core.$ZodRawIssue {
	return {
		code: "custom",
		input,
		path: [...path],
		message: says,
		params: { breaks: "schema", ...words },
		continue: true,
	};
}
