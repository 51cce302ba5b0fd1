import { part } from "../../process/index.ts";
import { known } from "./known.ts";

export const conflicts = part.conflicts(known, {
	"account-time": {
		about: "How soon the account is set up",
		touches: [{ task: "set-up-account" }],
		uses: {
			says: "Within 48 hours, as an aim.",
			basis: { published: "process", at: "Account creation" },
		},
		others: [
			{
				says: "Within 24 hours, as an aim.",
				basis: { published: "process-2017", at: "1. Account Creation" },
			},
		],
		reason: "The text of 2017 was replaced the same day.",
	},
	"self-bill-agreement": {
		about: "Whether a Self Bill Agreement is needed",
		touches: [{ document: "self-bill-agreement" }],
		uses: {
			says: "It is not named.",
			basis: { published: "process", at: "Account creation" },
		},
		others: [
			{
				says: "Everybody sends it, and the account waits for it.",
				basis: { published: "process-2017", at: "1. Account Creation" },
			},
		],
		reason: "The current text lists exactly one form, by region.",
	},
	"where-forms-go": {
		about: "Where forms are sent",
		touches: [
			{ contact: "uk-partnerships" },
			{ contact: "european-partnerships" },
		],
		uses: {
			says: "UK forms to the UK team, European forms to the European team.",
			basis: { published: "process", at: "Account creation" },
		},
		others: [
			{
				says: "All forms to sales@holidayextras.com.",
				basis: { published: "process-2017", at: "1. Account Creation" },
			},
		],
		reason: "The current text gives an address for each region.",
	},
	"how-the-mandate-travels": {
		about: "How the Direct Debit Mandate travels",
		touches: [{ document: "direct-debit-mandate" }],
		uses: {
			says: "By e-mail.",
			basis: { published: "process", at: "Account creation" },
		},
		others: [
			{
				says: "By post, completed by pen.",
				basis: { published: "direct-debit-form", at: "Instructions" },
			},
		],
		reason: "The process page is what partners are asked to follow.",
	},
	"how-the-sepa-mandate-travels": {
		about: "Where the SEPA Mandate goes",
		touches: [{ document: "sepa-mandate" }],
		uses: {
			says: "By e-mail to hxapi-contact@holidayextras.de.",
			basis: { published: "process", at: "Account creation" },
		},
		others: [
			{
				says: "To agenturbetreuung@holidayextras.de, by post or by fax.",
				basis: { published: "sepa-form", at: "Return" },
			},
		],
		reason: "The process page is what partners are asked to follow.",
	},
	agenda: {
		about: "What the kick off call covers",
		touches: [{ task: "hold-kick-off-call" }],
		uses: {
			says: "The scope of the integration and an overview of the API.",
			basis: { published: "process", at: "Kick off call" },
		},
		others: [
			{
				says: "Six topics, from the overview to support.",
				basis: { published: "process-2017", at: "2. Kick off call" },
			},
		],
		reason: "The current text; the longer list is still a good preparation.",
	},
});
