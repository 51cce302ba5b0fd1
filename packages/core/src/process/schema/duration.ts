import * as z from "zod";
import { longestLength } from "../longest-length.ts";
import { Basis } from "./basis.ts";
import { reference } from "./reference.ts";
import { Line } from "./text.ts";

/** Units of time. Hours and calendar days run on; working hours, business days and weeks follow the actor's calendar. */
export const Unit = z
	.enum([
		"minutes",
		"hours",
		"working hours",
		"business days",
		"calendar days",
		"weeks",
	])
	.describe(
		"The unit of the figures, exactly as the source gives it. Hours run through the night; eight working hours are one business day for the side that acts.",
	);

/** The event that starts a clock. */
export const ClockStart = z
	.union([
		z.strictObject({
			done: reference("task", "The clock starts when this task is done."),
		}),
		z.strictObject({
			event: Line.describe(
				"The clock starts with this event, told in a few words.",
			),
		}),
	])
	.meta({
		title: "Clock start",
		description: "The event that starts the clock.",
	});

const amount = z.number().min(0).max(longestLength);

/** How long something takes: one figure, or optimistic, likely and pessimistic. */
export const Duration = z
	.union([
		z.strictObject({
			exactly: amount.describe("The one figure."),
			unit: Unit,
			startsWhen: ClockStart,
			basis: Basis,
		}),
		z.strictObject({
			optimistic: amount.describe("If all goes well."),
			likely: amount.describe("Most of the time."),
			pessimistic: amount.describe("If things go badly."),
			shape: z
				.enum(["beta-pert", "triangular", "long-tail"])
				.default("beta-pert")
				.describe(
					"The distribution of the figures; beta-PERT unless said otherwise. With `long-tail`, one case in twenty takes longer than the pessimistic figure.",
				),
			unit: Unit,
			startsWhen: ClockStart,
			basis: Basis,
		}),
	])
	.meta({
		title: "Duration",
		description:
			"How long something takes, with unit, starting event and basis.",
	});

/** A response time that somebody has promised; it becomes a due date. */
export const ResponsePromise = z
	.strictObject({
		within: amount.positive().describe("At most this much time."),
		unit: Unit,
		startsWhen: ClockStart,
		strength: z
			.enum(["promise", "aim"])
			.default("promise")
			.describe("Whether the source commits to it or only aims at it."),
		handIn: z
			.enum(["any-time", "next-working-day"])
			.default("any-time")
			.describe(
				"`next-working-day`: what arrives at a weekend or on a public holiday counts from the next working day.",
			),
		covers: Line.optional().describe(
			"What arrives within the time, where it is less than the whole task.",
		),
		basis: Basis,
	})
	.meta({
		title: "Promise",
		description: "A response time with unit, starting event and basis.",
	});
