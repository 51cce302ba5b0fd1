import * as z from "zod";
import type { ConditionSlot } from "../schema/reference.ts";
import { Name } from "../schema/reference.ts";
import type { Condition, FormOf, Operator } from "./condition.ts";

const question = Name.meta({
	reference: "question",
	description: "The question that decides.",
});

const inside = z.lazy(() => ConditionSchema);

const forms: {
	readonly [Name in Operator]: z.ZodType<FormOf<Name>, FormOf<Name>>;
} = {
	is: z.strictObject({
		question,
		is: Name.describe("The option that must be chosen."),
	}),
	isOneOf: z.strictObject({
		question,
		isOneOf: z
			.array(Name)
			.min(1)
			.describe("The options of which one must be chosen."),
	}),
	all: z.strictObject({
		all: z.array(inside).min(1).describe("Every one of these holds."),
	}),
	any: z.strictObject({
		any: z.array(inside).min(1).describe("At least one of these holds."),
	}),
	not: z.strictObject({
		not: inside.describe("This does not hold."),
	}),
	atLeast: z.strictObject({
		atLeast: z
			.int()
			.min(1)
			.describe("So many of the conditions in `of` must hold, or more."),
		of: z.array(inside).min(2).describe("The conditions that are counted."),
	}),
};

/** Validates a condition; whether its options exist is checked with the references. */
export const ConditionSchema: z.ZodType<Condition, Condition> = z
	.union(Object.values(forms) as [z.ZodType<Condition, Condition>])
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
