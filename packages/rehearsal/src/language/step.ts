import { z } from "zod";
import { DurationSchema } from "./duration.ts";
import { ConditionsSchema, KeepsSchema } from "./matcher.ts";

/** Something about the request, the answer or both. */
const bySide = <Schema extends z.ZodType>(schema: Schema) =>
	z
		.strictObject({
			request: z.exactOptional(schema),
			answer: z.exactOptional(schema),
		})
		.readonly()
		.exactOptional();

/** Which messages are meant. */
const Selected = {
	/** A sentence in the present tense, as a reviewer would read it out. */
	says: z.string().min(1),
	/** One of these operations of the mock; any when it and `call` are left out. */
	operation: z
		.union([z.string(), z.array(z.string()).readonly()])
		.exactOptional(),
	/** A call of the provider to the partner, by its event. */
	call: z.string().exactOptional(),
	/** What its request and its answer hold by which the message is recognised. */
	where: bySide(ConditionsSchema),
} as const;

/** Something that must happen, after the step before it. */
export const StepSchema = z
	.strictObject({
		...Selected,
		/** What they must hold besides: where one does not, the step is not done. `status` is `none` when no answer came. */
		must: bySide(ConditionsSchema),
		/** What later steps can compare with, by name. */
		keeps: bySide(KeepsSchema),
		/** The longest time since the step before. */
		within: DurationSchema.exactOptional(),
		/** The shortest time since the step before. */
		notBefore: DurationSchema.exactOptional(),
	})
	.readonly();

export type Step = z.output<typeof StepSchema>;

/** Something that must not happen between two steps. */
export const NeverSchema = z
	.strictObject({
		...Selected,
		/** Counted from the step with this number; the first is 1. */
		after: z.int().min(1),
		/** Up to the step with this number; to the end of the traffic when left out. */
		before: z.int().min(2).exactOptional(),
		/** Only so long after the step. */
		within: DurationSchema.exactOptional(),
		/** What to change. */
		instead: z.string().min(1),
	})
	.readonly();

export type Never = z.output<typeof NeverSchema>;
