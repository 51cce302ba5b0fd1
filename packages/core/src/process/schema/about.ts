import * as z from "zod";
import { When } from "../condition/schema.ts";
import { Basis } from "./basis.ts";
import { Unit } from "./duration.ts";
import { reference } from "./reference.ts";
import { Line, Prose } from "./text.ts";

/** One part of the definition that something is about. */
export const Subject = z
	.union([
		z.strictObject({ process: z.literal("whole") }),
		z.strictObject({ stage: reference("stage", "A stage.") }),
		z.strictObject({ task: reference("task", "A task.") }),
		z.strictObject({ document: reference("document", "A document.") }),
		z.strictObject({
			credential: reference("credential", "A credential set."),
		}),
		z.strictObject({ contact: reference("contact", "A contact.") }),
		z.strictObject({ case: reference("case", "A certification case.") }),
	])
	.meta({
		title: "Subject",
		description: "The part of the definition that it is about.",
	});

/** A time that the provider names for a stage or for the whole way, to set beside our estimate. */
export const TimelineClaim = z
	.strictObject({
		says: Line.describe("The claim in our own words."),
		about: Subject,
		from: z.number().min(0).optional(),
		to: z.number().positive().optional(),
		unit: Unit.optional(),
		when: When.optional(),
		basis: Basis,
	})
	.meta({ title: "Timeline claim" });

/** Something that must be true before the first task. */
export const Prerequisite = z
	.strictObject({
		title: Line,
		explanation: Prose.optional(),
		when: When.optional(),
		document: reference("document", "The document that settles it.").optional(),
		contact: reference("contact", "Whom to turn to.").optional(),
		basis: Basis,
	})
	.meta({ title: "Prerequisite" });

/** What is watched once the integration is live. */
export const Monitor = z
	.strictObject({
		title: Line,
		watches: Line.describe("What is looked at."),
		by: reference("actor", "Who watches."),
		every: z
			.strictObject({ amount: z.number().positive(), unit: Unit })
			.optional()
			.describe("How often; left out where the source does not say."),
		passes: Line.optional().describe("What counts as good."),
		alert: z
			.strictObject({
				afterFailures: z.int().min(1).optional(),
				goesTo: Line.describe("Who is told."),
			})
			.optional(),
		lasts: Line.optional().describe("For how long it is watched."),
		when: When.optional(),
		facts: z.array(z.strictObject({ says: Prose, basis: Basis })).default([]),
		basis: Basis,
	})
	.meta({ title: "Monitor" });

/** What the provider has not published. */
export const OpenQuestion = z
	.strictObject({
		ask: Line.describe("The question, ready to be put to the provider."),
		hurts: z.array(Subject).min(1).describe("Where the gap hurts."),
		because: Prose.describe("What is missing, and what it costs the partner."),
		meanwhile: Prose.optional().describe(
			"What we assume until it is answered.",
		),
		kind: z
			.enum(["placeholder", "lost-link", "not-published", "unclear"])
			.describe(
				"A placeholder in the source, a link whose target is lost, something never said, or something said unclearly.",
			),
		when: When.optional(),
		basis: Basis,
	})
	.meta({ title: "Open question" });

/** Two sources that disagree. */
export const Conflict = z
	.strictObject({
		about: Line,
		touches: z.array(Subject).min(1),
		uses: z
			.strictObject({ says: Line, basis: Basis })
			.describe("The reading that this definition uses."),
		others: z
			.array(z.strictObject({ says: Line, basis: Basis }))
			.min(1)
			.describe("The other readings, with where they stand."),
		reason: Line.describe("Why this reading is used."),
	})
	.meta({ title: "Conflict" });
