import * as z from "zod";
import { spreadKinds } from "./held.ts";

/** Where the spread of an estimate comes from, as JSON. */
export const SpreadSchema = z.strictObject({
	days: z
		.int()
		.describe(
			"Calendar days from the launch of one run in ten to that of nine in ten.",
		),
	parts: z
		.array(
			z.strictObject({
				kind: z
					.enum([...spreadKinds, "answers"])
					.describe(
						"Lengths that are assumed, published or derived, or yours; failed review rounds with the work after them; risks that are switched on; answers that are not known yet.",
					),
				share: z.number().min(0).max(1).describe("Its share of the variance."),
				within: z
					.number()
					.nullable()
					.describe(
						"How much larger or smaller the share may be with endless runs, at two standard errors; null with fewer runs than 32.",
					),
			}),
		)
		.describe(
			"Which share of the variance of the launch each kind brings, largest first; they add up to 1.",
		),
	assumedAtMedian: z
		.int()
		.optional()
		.describe(
			"The days that would be left with every assumed length at its median.",
		),
});
