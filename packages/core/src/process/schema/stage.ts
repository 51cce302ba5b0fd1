import * as z from "zod";
import { Basis } from "./basis.ts";
import { Phase } from "./phase.ts";
import { keyed } from "./reference.ts";
import { Fact, Task } from "./task.ts";
import { Line, Prose } from "./text.ts";

/** A part of the way, with a goal and a point at which it is over. */
export const Stage = z
	.strictObject({
		title: Line.describe("The stage's name, as the guide shows it."),
		phase: Phase.optional(),
		goal: Prose.describe("What the stage is for."),
		exit: Prose.describe("What must be true for the stage to be over."),
		handsOver: z
			.array(Line)
			.default([])
			.describe("What the next stage receives."),
		facts: z
			.array(Fact)
			.default([])
			.describe("What to know about the stage as a whole."),
		tasks: keyed("task", Task, "The tasks of the stage, in reading order."),
		basis: Basis,
	})
	.meta({
		title: "Stage",
		description: "A part of the way, with a goal and an end.",
	});
