import * as z from "zod";
import { When } from "../condition/schema.ts";
import { Basis } from "./basis.ts";
import { Unit } from "./duration.ts";
import { reference } from "./reference.ts";
import { Line, Prose } from "./text.ts";

/** One part of the definition that something is about. */
export const Subject = z
	.union([
		z.strictObject({
			process: z
				.literal("whole")
				.describe("The process as a whole, rather than a part of it."),
		}),
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
		from: z
			.number()
			.min(0)
			.optional()
			.describe("The lower figure, where the claim is a range."),
		to: z
			.number()
			.positive()
			.optional()
			.describe("The upper figure, or the only one."),
		unit: Unit.optional(),
		when: When.optional(),
		basis: Basis,
	})
	.meta({
		title: "Timeline claim",
		description:
			"A time that the provider names for a stage or for the whole way.",
	});

/** Something that must be true before the first task. */
export const Prerequisite = z
	.strictObject({
		title: Line.describe("What must be true, in a line."),
		explanation: Prose.optional().describe(
			"Why it matters, or how to come by it.",
		),
		when: When.optional(),
		document: reference("document", "The document that settles it.").optional(),
		contact: reference("contact", "Who to contact.").optional(),
		basis: Basis,
	})
	.meta({
		title: "Prerequisite",
		description: "What must be true before the first task.",
	});

/** What is watched once the integration is live. */
export const Monitor = z
	.strictObject({
		title: Line.describe("What is watched, as a name."),
		watches: Line.describe("What is looked at."),
		by: reference("actor", "Who watches."),
		every: z
			.strictObject({
				amount: z
					.number()
					.positive()
					.describe("The time from one look to the next."),
				unit: Unit,
			})
			.optional()
			.describe("How often; left out where the source does not say."),
		passes: Line.optional().describe("What counts as good."),
		alert: z
			.strictObject({
				afterFailures: z
					.int()
					.min(1)
					.optional()
					.describe("How many failures in a row raise the alert."),
				goesTo: Line.describe("Who is told."),
			})
			.optional()
			.describe("Who hears of a failure, and when."),
		lasts: Line.optional().describe("For how long it is watched."),
		when: When.optional(),
		facts: z
			.array(
				z.strictObject({
					says: Prose.describe("The fact in our own words."),
					basis: Basis,
				}),
			)
			.default([])
			.describe("What else to know about it, fact by fact."),
		basis: Basis,
	})
	.meta({
		title: "Monitor",
		description: "What is watched once the integration is live.",
	});

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
	.meta({
		title: "Open question",
		description: "What the provider has not published.",
	});

const Reading = z.strictObject({
	says: Line.describe("What this source says, in our own words."),
	basis: Basis,
});

/** Two sources that disagree. */
export const Conflict = z
	.strictObject({
		about: Line.describe("What the sources disagree on."),
		touches: z
			.array(Subject)
			.min(1)
			.describe("The parts of the definition that it touches."),
		uses: Reading.describe("The reading that this definition uses."),
		others: z
			.array(Reading)
			.min(1)
			.describe("The other readings, with where they stand."),
		reason: Line.describe("Why this reading is used."),
	})
	.meta({
		title: "Conflict",
		description: "Two or more sources that disagree.",
	});
