import * as z from "zod";
import { When } from "../condition/schema.ts";
import { Basis } from "./basis.ts";
import { keyed, reference } from "./reference.ts";
import { Address, EmailAddress, Line, PlainDate, Prose } from "./text.ts";

/** A document that facts are taken from. */
export const Source = z
	.strictObject({
		title: Line,
		kind: z.enum([
			"guide",
			"reference",
			"specification",
			"repository",
			"article",
			"older-version",
		]),
		publisher: Line.describe("Who publishes it."),
		address: Address.optional().describe(
			"Where it can be read; left out where the address is not known.",
		),
		version: Line.optional().describe("Its version or date, as it states it."),
		checked: PlainDate.describe("The day on which we last read it."),
		note: Prose.optional(),
	})
	.meta({ title: "Source", description: "A document that facts come from." });

/** A question to the partner whose answer decides what applies. */
export const Question = z
	.strictObject({
		ask: Line.describe("The question, as the partner reads it."),
		why: Line.describe("What the answer changes."),
		choose: z
			.enum(["one", "several"])
			.default("one")
			.describe("Whether one option or any number of them can be chosen."),
		options: keyed(
			"option",
			z.strictObject({
				label: Line.describe("The option, as the partner reads it."),
				phrase: Line.describe(
					"The option inside a sentence that starts with “only”: “for UK partners”, “if you use SiteConnect”.",
				),
				note: Line.optional(),
			}),
			"What can be answered; two options or more.",
		),
		default: z
			.union([
				reference("option", "An option."),
				z.array(reference("option", "An option.")),
			])
			.describe(
				"The option assumed until the partner answers; a list where several can be chosen.",
			),
		when: When.optional(),
		basis: Basis,
	})
	.meta({
		title: "Question",
		description: "A question whose answer decides what applies.",
	});

/** Somebody besides partner and provider who has to act. */
export const Party = z
	.strictObject({
		title: Line.describe("Who it is: “the supplier”, “the clinic”."),
		plural: Line.optional(),
		basis: Basis,
	})
	.meta({ title: "Third party" });

/** Whom to turn to. */
export const Contact = z
	.strictObject({
		title: Line,
		for: Line.describe("What to turn to them for."),
		email: EmailAddress.optional(),
		address: Address.optional(),
		when: When.optional(),
		basis: Basis,
	})
	.meta({ title: "Contact" });

/** A form, mandate, script or other paper that changes hands. */
export const Document = z
	.strictObject({
		title: Line,
		kind: z.enum([
			"form",
			"agreement",
			"mandate",
			"script",
			"checklist",
			"guide",
			"questionnaire",
			"report",
			"data",
		]),
		purpose: Line,
		address: Address.optional().describe(
			"Where to get it; left out where the source lost the address.",
		),
		sendTo: reference(
			"contact",
			"Where the filled-in document goes.",
		).optional(),
		sendHow: Line.optional().describe("How it travels, where that matters."),
		when: When.optional(),
		basis: Basis,
	})
	.meta({ title: "Document" });

/** A set of credentials. Which task issues it is told by the task that produces it. */
export const Credential = z
	.strictObject({
		title: Line,
		environment: z.enum(["sandbox", "test", "staging", "production"]),
		purpose: Line,
		components: z
			.array(
				z.strictObject({
					title: Line,
					secret: z.boolean().describe("Whether it must be kept secret."),
					note: Line.optional(),
					when: When.optional(),
					basis: Basis,
				}),
			)
			.min(1)
			.describe("The parts that together make a complete set."),
		note: Prose.optional(),
		when: When.optional(),
		basis: Basis,
	})
	.meta({ title: "Credential set" });

/** What a message may say about the sender; filled in by the checklist. */
export const messageFields = [
	"company",
	"sender",
	"email",
	"provider",
	"task",
	"today",
	"due",
	"customer",
	"answers",
] as const;

/** A ready text for a request or a chase. `{company}` and the like are filled in by the checklist. */
export const Message = z
	.strictObject({
		title: Line.describe("What the message is for."),
		to: reference(
			"contact",
			"Who receives it, unless the task names a contact of its own.",
		),
		copy: z
			.array(Line)
			.default([])
			.describe("Who is put in copy, in words or as a field."),
		subject: Line,
		body: Prose.describe(
			`Our own wording, with the fields ${messageFields.map((field) => `{${field}}`).join(", ")}.`,
		),
		basis: Basis,
	})
	.meta({ title: "Message" });

/** A certification case: something that the provider wants to see working. */
export const CertificationCase = z
	.strictObject({
		title: Line,
		expects: Prose.describe("What must be shown for the case to pass."),
		requirement: z.enum(["mandatory", "recommended", "optional"]),
		when: When.optional(),
		basis: Basis,
	})
	.meta({ title: "Certification case" });
