import * as z from "zod";
import type { ConditionSlot } from "./reference.ts";
import { Name } from "./reference.ts";

/** A condition on the partner's answers: equals, one of, and, or, not. */
export type Condition =
	| { readonly question: string; readonly is: string }
	| { readonly question: string; readonly isOneOf: readonly string[] }
	| { readonly all: readonly Condition[] }
	| { readonly any: readonly Condition[] }
	| { readonly not: Condition };

const question = Name.meta({
	reference: "question",
	description: "The question that decides.",
});

/** Validates a condition; whether its options exist is checked with the references. */
export const ConditionSchema: z.ZodType<Condition, Condition> = z
	.union([
		z.strictObject({
			question,
			is: Name.describe("The option that must be chosen."),
		}),
		z.strictObject({
			question,
			isOneOf: z
				.array(Name)
				.min(1)
				.describe("The options of which one must be chosen."),
		}),
		z.strictObject({
			all: z
				.array(z.lazy(() => ConditionSchema))
				.min(1)
				.describe("Every one of these holds."),
		}),
		z.strictObject({
			any: z
				.array(z.lazy(() => ConditionSchema))
				.min(1)
				.describe("At least one of these holds."),
		}),
		z.strictObject({
			not: z.lazy(() => ConditionSchema).describe("This does not hold."),
		}),
	])
	.meta({
		id: "Condition",
		condition: true,
		title: "Condition",
		description:
			"A condition on the partner's answers. Leave it out where something always applies.",
	});

/** The place of a condition in the definition language; leave it out where something always applies. */
export const When = slot(ConditionSchema);

function slot(schema: unknown) {
	// The marker type exists for the compiler alone, see ConditionSlot.
	return schema as z.ZodType<ConditionSlot, ConditionSlot>;
}
