import * as z from "zod";
import { Basis } from "./basis.ts";
import { reference } from "./reference.ts";
import { Line } from "./text.ts";

const days = z.number().min(0).max(500);
const times = z.number().min(1).max(10);

/** What an event does to the estimate when it happens. */
export const RiskEffect = z
	.union([
		z.strictObject({
			delays: reference("task", "The task that takes longer."),
			optimistic: days.describe("If it is over soon, in business days."),
			likely: days.describe("Most of the time, in business days."),
			pessimistic: days.describe("If it lasts, in business days."),
		}),
		z.strictObject({
			slows: reference("actor", "Whose tasks all take longer."),
			optimistic: times.describe("If it is mild: 1.1 is 10 % longer."),
			likely: times.describe("Most of the time: 1.3 is 30 % longer."),
			pessimistic: times.describe("If it is severe: 2 is twice as long."),
		}),
	])
	.meta({
		title: "Risk effect",
		description:
			"What happens to the estimate: one task is delayed, or everything on one side is slower.",
	});

/** Something that may happen or not, and what it would do. Readers switch it on. */
export const Risk = z
	.strictObject({
		title: Line.describe("What may happen, in a few words."),
		chance: z
			.number()
			.gt(0)
			.lt(1)
			.describe("The chance that it happens, over 0 and under 1."),
		effect: RiskEffect,
		basis: Basis,
	})
	.meta({
		title: "Risk",
		description:
			"Something that may happen, with its chance and its effect. It counts once a reader switches it on.",
	});
