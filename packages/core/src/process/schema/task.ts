import * as z from "zod";
import { When } from "../condition/schema.ts";
import { Basis } from "./basis.ts";
import { Duration, ResponsePromise } from "./duration.ts";
import { Phase } from "./phase.ts";
import { reference } from "./reference.ts";
import { Review } from "./review.ts";
import { Line, Prose } from "./text.ts";

/** How strongly something is demanded. */
export const Requirement = z
	.enum(["mandatory", "recommended", "optional"])
	.describe("How strongly it is demanded.");

/** A fact worth telling, with how we know it. */
export const Fact = z
	.strictObject({
		says: Prose.describe("The fact in our own words."),
		when: When.optional(),
		basis: Basis,
	})
	.meta({
		title: "Fact",
		description: "Something worth knowing, and how we know it.",
	});

/** Something that a task needs or produces. */
export const Thing = z
	.union([
		z.strictObject({ document: reference("document", "A document.") }),
		z.strictObject({
			credential: reference("credential", "A credential set."),
		}),
		z.strictObject({
			information: Line.describe("A piece of information, in a few words."),
		}),
	])
	.meta({
		title: "Thing",
		description: "A document, a credential set, or a piece of information.",
	});

/** One step that somebody takes. */
export const Task = z
	.strictObject({
		title: Line.describe("What is done, as an instruction: “Send the …”."),
		awaited: Line.optional().describe(
			"What others wait for, as a reminder names it: “the staging credentials”. For tasks of others than the partner.",
		),
		phase: Phase.optional().describe(
			"The phase of this task, where it is not that of its stage.",
		),
		actor: reference("actor", "Who acts: partner, provider or a third party."),
		with: z
			.array(reference("actor", "Who takes part."))
			.default([])
			.describe("Who else takes part, in a meeting for example."),
		requirement: Requirement,
		when: When.optional(),
		after: z
			.array(reference("task", "A task that comes first."))
			.default([])
			.describe(
				"The tasks that come first. A task that does not apply does not hold others up.",
			),
		instructions: Prose.optional().describe(
			"How to do it, in a few sentences.",
		),
		facts: z.array(Fact).default([]).describe("What to know, fact by fact."),
		needs: z.array(Thing).default([]).describe("What must be at hand."),
		produces: z.array(Thing).default([]).describe("What comes out of it."),
		repeats: Line.optional().describe(
			"What it is done for each of: “each supplier”.",
		),
		contact: reference("contact", "Who to contact.").optional(),
		message: reference("message", "A ready text for it.").optional(),
		duration: Duration.describe("How long the work itself takes."),
		promise: ResponsePromise.optional().describe(
			"The response time that somebody has promised for it.",
		),
		review: Review.optional().describe(
			"The rework loop, where this task judges others.",
		),
		provenBy: z
			.array(reference("case", "A certification case that proves it."))
			.default([])
			.describe("The certification cases that prove it."),
		basis: Basis,
	})
	.meta({ title: "Task", description: "One step that somebody takes." });
