import * as z from "zod";
import { When } from "../condition/schema.ts";
import { Basis } from "./basis.ts";
import { keyed, reference } from "./reference.ts";
import { Address, EmailAddress, Line, PlainDate, Prose } from "./text.ts";

/** A document that facts are taken from. */
export const Source = z
	.strictObject({
		title: Line.describe("The title that the document bears."),
		kind: z
			.enum([
				"guide",
				"reference",
				"specification",
				"repository",
				"article",
				"older-version",
			])
			.describe("What sort of document it is."),
		publisher: Line.describe("Who publishes it."),
		address: Address.optional().describe(
			"Where it can be read; left out where the address is not known.",
		),
		version: Line.optional().describe("Its version or date, as it states it."),
		checked: PlainDate.describe("The day on which we last read it."),
		note: Prose.optional().describe(
			"What to know before relying on it: read in part, withdrawn, another language.",
		),
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
				says: Line.optional().describe(
					"The option as a sentence of the partner, for letters: “We connect a revenue management system.” Where the phrase begins with “if”, it follows from that.",
				),
				note: Line.optional().describe(
					"What helps to choose, where the label does not say enough.",
				),
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
		plural: Line.optional().describe(
			"The same for several: “the suppliers”; left out where there is only one.",
		),
		basis: Basis,
	})
	.meta({
		title: "Third party",
		description: "Somebody besides partner and provider who has to act.",
	});

/** Whom to turn to. */
export const Contact = z
	.strictObject({
		title: Line.describe("The team or the person, as a name."),
		for: Line.describe("What to contact them about."),
		email: EmailAddress.optional().describe(
			"Their e-mail address; left out where none is published.",
		),
		address: Address.optional().describe(
			"The page or portal where they are reached; left out where none is published.",
		),
		when: When.optional(),
		basis: Basis,
	})
	.meta({ title: "Contact", description: "Who to contact, and about what." });

/** A form, mandate, script or other paper that changes hands. */
export const Document = z
	.strictObject({
		title: Line.describe("The document's name, as the provider uses it."),
		kind: z
			.enum([
				"form",
				"agreement",
				"mandate",
				"script",
				"checklist",
				"guide",
				"questionnaire",
				"report",
				"data",
			])
			.describe("What sort of document it is."),
		purpose: Line.describe("What it is for."),
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
	.meta({
		title: "Document",
		description:
			"A form, mandate, script or other document that changes hands.",
	});

/** A set of credentials. Which task issues it is told by the task that produces it. */
export const Credential = z
	.strictObject({
		title: Line.describe("The set's name."),
		environment: z
			.enum(["sandbox", "test", "staging", "production"])
			.describe("The environment that it gives access to."),
		purpose: Line.describe("What it is used for."),
		components: z
			.array(
				z.strictObject({
					title: Line.describe("The part's name: “Client id”."),
					secret: z.boolean().describe("Whether it must be kept secret."),
					note: Line.optional().describe("What to know about this part."),
					when: When.optional(),
					basis: Basis,
				}),
			)
			.min(1)
			.describe("The parts that together make a complete set."),
		addresses: z
			.array(
				z.strictObject({
					title: Line.describe("What answers there: “API”, “Token address”."),
					address: Address.optional().describe(
						"The base address; left out where none is published.",
					),
					note: Line.optional().describe("What to know about this address."),
					when: When.optional(),
					basis: Basis,
				}),
			)
			.default([])
			.describe("The base addresses at which the set works."),
		note: Prose.optional().describe("What to know about the set as a whole."),
		when: When.optional(),
		basis: Basis,
	})
	.meta({
		title: "Credential set",
		description: "Credentials that are issued and used together.",
	});

/** What a message may say about the sender; filled in by the checklist. */
export const messageFields = [
	"company",
	"sender",
	"email",
	"provider",
	"task",
	"awaited",
	"wait",
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
		subject: Line.describe(
			"The subject line; it takes the fields of the body.",
		),
		body: Prose.describe(
			`Our own wording, with the fields ${messageFields.map((field) => `{${field}}`).join(", ")}. {wait} says for what the sender has been waiting since when, and makes the message a reminder.`,
		),
		basis: Basis,
	})
	.meta({
		title: "Message",
		description: "A ready text for a request, or to chase an answer.",
	});

/** A certification case: something that the provider wants to see working. */
export const CertificationCase = z
	.strictObject({
		title: Line.describe("The case's name."),
		expects: Prose.describe("What must be shown for the case to pass."),
		requirement: z
			.enum(["mandatory", "recommended", "optional"])
			.describe("How strongly the provider demands it."),
		when: When.optional(),
		basis: Basis,
	})
	.meta({
		title: "Certification case",
		description: "Something that the provider wants to see working.",
	});
