import * as z from "zod";
import { Basis } from "./basis.ts";
import { Duration } from "./duration.ts";
import { reference } from "./reference.ts";
import { Line } from "./text.ts";

/** A rework loop: somebody judges, and what fails is redone and judged again. */
export const Review = z
	.strictObject({
		judges: z
			.array(reference("task", "A task whose result is judged."))
			.min(1)
			.describe("The tasks whose results are judged."),
		redo: z
			.enum(["everything", "failed-cases", "not-published"])
			.describe("What a failed round makes the partner do again."),
		passes: z
			.strictObject({
				chance: z
					.number()
					.gt(0)
					.max(1)
					.describe("The chance that a round passes, over 0 and up to 1."),
				basis: Basis,
			})
			.describe("How often a round passes."),
		fix: Duration.describe(
			"How long the partner needs to fix what failed, before the next round.",
		),
		maximumRounds: z
			.int()
			.min(1)
			.optional()
			.describe(
				"How many rounds there may be; left out where the source sets no limit.",
			),
		outcome: Line.optional().describe("What a passed review opens."),
		basis: Basis,
	})
	.meta({
		title: "Review",
		description: "A rework loop: who judges what, and what is redone.",
	});
