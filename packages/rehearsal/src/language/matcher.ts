import { z } from "zod";

const value = z.union([z.string(), z.number(), z.boolean()]);

export type Value = z.output<typeof value>;

/** The name of a value that an earlier step keeps. */
const kept = z.string().regex(/^[a-z][a-z ]*$/);

/** What a value must be. A bare value stands for itself; numbers and their texts are the same. */
export const MatcherSchema = z.union([
	value,
	z.strictObject({ oneOf: z.array(value).min(1).readonly() }),
	z.strictObject({ not: value }),
	z.strictObject({ same: kept }).describe("The value that a step has kept."),
	z
		.strictObject({ other: kept })
		.describe("Another value than the one that a step has kept."),
	z.strictObject({ atLeast: z.number() }),
	z.strictObject({ atMost: z.number() }),
	z
		.strictObject({ present: z.boolean() })
		.describe("Whether anything stands there."),
]);

export type Matcher = z.output<typeof MatcherSchema>;

const place = z
	.string()
	.regex(/^(\/.*|status|mistake|(header|query|path) \S+)$/)
	.describe(
		"`status`, `mistake` (what the sandbox found wrong), `header name`, `query name`, `path name`, or a JSON pointer into the body; `*` in it stands for each item of a list.",
	);

/** What must hold of a message: by place, what stands there. */
export const ConditionsSchema = z.record(place, MatcherSchema).readonly();

export type Conditions = z.output<typeof ConditionsSchema>;

/** The values that a message gives to later steps: by name, the place where it stands. */
export const KeepsSchema = z.record(kept, place).readonly();
