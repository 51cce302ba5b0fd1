import * as z from "zod";
import {
	Conflict,
	Monitor,
	OpenQuestion,
	Prerequisite,
	TimelineClaim,
} from "./about.ts";
import { Basis } from "./basis.ts";
import {
	CertificationCase,
	Contact,
	Credential,
	Document,
	Message,
	Party,
	Question,
	Source,
} from "./named-parts.ts";
import { keyed, Name, optionallyKeyed, reference } from "./reference.ts";
import { Risk } from "./risk.ts";
import { Season } from "./season.ts";
import { Stage } from "./stage.ts";
import { Fact } from "./task.ts";
import { Address, Line, PlainDate, Prose } from "./text.ts";

function isTimeZone(name: string): boolean {
	try {
		new Intl.DateTimeFormat("en", { timeZone: name });
		return name.includes("/") || name === "UTC";
	} catch {
		return false;
	}
}

/** When the provider works. Promises in business days are counted on this calendar. */
const WorkingCalendar = z
	.strictObject({
		region: z
			.string()
			.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, "ISO 3166 codes: GB, GB-ENG, NL")
			.describe("Whose public holidays apply: an ISO 3166 code."),
		weekdays: z
			.array(z.int().min(1).max(7))
			.min(1)
			.default([1, 2, 3, 4, 5])
			.describe("Working weekdays, 1 is Monday (ISO 8601)."),
		timeZone: Line.refine(
			isTimeZone,
			"an IANA time zone: Europe/Amsterdam",
		).describe(
			"By whose clock promises are due and overdue: an IANA name such as Europe/Amsterdam.",
		),
		basis: Basis,
	})
	.meta({
		title: "Working calendar",
		description: "When the provider works; business days are counted by it.",
	});

/** The whole process of one provider. The one authority on what a definition may say. */
export const ProcessSchema = z
	.strictObject({
		id: Name.describe("The provider's name in addresses; it never changes."),
		provider: Line.describe("The provider's name."),
		product: Line.describe("What is integrated with: the API's name."),
		summary: Prose.describe("The way to launch in a few sentences."),
		website: Address.describe("The provider's site."),
		documentation: Address.optional().describe(
			"Where the API is documented; left out where the documentation is not public.",
		),
		checked: PlainDate.describe(
			"The day on which the whole definition was last checked.",
		),
		calendar: WorkingCalendar,
		sources: keyed("source", Source, "The documents that facts come from."),
		questions: keyed("question", Question, "The partner's profile."),
		parties: optionallyKeyed("party", Party, "Third parties that have to act."),
		contacts: keyed("contact", Contact, "Who to contact."),
		documents: optionallyKeyed("document", Document, "Documents you exchange."),
		credentials: keyed("credential", Credential, "Credential sets."),
		messages: optionallyKeyed("message", Message, "Ready texts."),
		cases: optionallyKeyed("case", CertificationCase, "Certification cases."),
		facts: z
			.array(Fact)
			.default([])
			.describe("What to know about the process as a whole."),
		prerequisites: z
			.record(Name, Prerequisite)
			.default({})
			.describe("What must be true before the first task."),
		stages: keyed("stage", Stage, "The stages, in order."),
		liveWith: reference(
			"task",
			"With this task done, the integration is live.",
		),
		claims: z
			.record(Name, TimelineClaim)
			.default({})
			.describe("Times that the provider names."),
		risks: z
			.record(Name, Risk)
			.default({})
			.describe("What may happen on the way, for readers to switch on."),
		seasons: z
			.record(Name, Season)
			.default({})
			.describe("Weeks in which the provider does not do everything."),
		monitors: z
			.record(Name, Monitor)
			.default({})
			.describe("What is watched after launch."),
		openQuestions: z
			.record(Name, OpenQuestion)
			.default({})
			.describe("What the provider has not published."),
		conflicts: z
			.record(Name, Conflict)
			.default({})
			.describe("Where sources disagree."),
	})
	.meta({
		title: "Process",
		description: "One provider's integration process.",
	});
