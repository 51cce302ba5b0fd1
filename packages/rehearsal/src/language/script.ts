import { z } from "zod";
import { ActSchema } from "./demonstration.ts";
import { NeverSchema, StepSchema } from "./step.ts";

/** Steps in order, and what must not happen between them. */
export const PartSchema = z
	.strictObject({
		steps: z.array(StepSchema).min(1).readonly(),
		never: z.array(NeverSchema).readonly().default([]),
	})
	.readonly();

export type Part = z.output<typeof PartSchema>;

/** A case that a machine judges by the traffic of one API. All parts must pass, in any order. */
export const ScriptSchema = z
	.strictObject({
		/** The id of the mock whose operations the steps name. */
		api: z.string(),
		parts: z.array(PartSchema).min(1).readonly(),
		/** What the traffic cannot show and the partner says itself, as a sentence to be signed. */
		attest: z.string().exactOptional(),
		/** How the examples of the mock play it. */
		demonstration: z.array(ActSchema).min(1).readonly(),
		/** What partners get wrong here: played, the case fails and no other one does. */
		mistakes: z
			.array(
				z.strictObject({
					says: z.string().min(1),
					acts: z.array(ActSchema).min(1).readonly(),
				}),
			)
			.readonly()
			.default([]),
	})
	.readonly();

export type ScriptInput = z.input<typeof ScriptSchema>;
export type Script = z.output<typeof ScriptSchema>;

/** A case that no machine can judge, with the reason. */
export const UnjudgedSchema = z
	.strictObject({
		needs: z.enum(["a person", "the provider"]),
		because: z.string().min(1),
		/** What a person must say, as a sentence to be signed. */
		attest: z.string().exactOptional(),
	})
	.readonly();

export type Unjudged = z.output<typeof UnjudgedSchema>;

/** A script for each API that a case may be rehearsed with, or why there is none. */
export type Rehearsed = Unjudged | readonly Script[];
