import { part } from "../../../process/index.ts";
import { known } from "../known.ts";

export const accountCreation = part.stage(known, "account-creation", {
	title: "Account creation",
	phase: "access",
	goal: "Get an API account. It is needed before any call to the API, even by companies that already work with Holiday Extras.",
	exit: "The account exists and its details have reached you.",
	handsOver: ["Account details", "Instructions for getting started"],
	facts: [
		{
			says: "Which finance form you send depends on your region: the Direct Debit Mandate from the UK, the SEPA Mandate from elsewhere in Europe. Every form travels by e-mail, apart from the sign-up form.",
			basis: { published: "process", at: "Account creation" },
		},
		{
			says: "Version of 2017: the account is not set up until the forms have been received. The current text no longer says so, but the clock still starts only when all information is in.",
			basis: { published: "process-2017", at: "1. Account Creation" },
		},
		{
			says: "Agents are invoiced weekly by direct debit; intermediaries are paid commission every quarter unless agreed otherwise.",
			basis: { published: "go-live-2017", at: "Accounts page of the time" },
		},
	],
	tasks: {
		"contact-insurance-team": {
			title: "Talk to the Insurance Team first",
			actor: "partner",
			requirement: "mandatory",
			when: { question: "products", is: "insurance" },
			instructions:
				"Insurance takes another route because of financial regulation. It takes the place of the forms below.",
			facts: [
				{
					says: "Insurance left the API documentation on 22 September 2025, so ask whether this route is still open.",
					basis: { published: "changelog", at: "1.35.0" },
				},
			],
			contact: "insurance-team",
			message: "contact-insurance",
			duration: {
				optimistic: 1,
				likely: 5,
				pessimistic: 15,
				unit: "business days",
				startsWhen: { event: "you decide to integrate" },
				basis: { assumed: "Regulated products take a conversation." },
			},
			basis: { published: "process", at: "Account creation, insurance" },
		},
		"complete-sign-up-form": {
			title: "Complete the sign-up form",
			actor: "partner",
			requirement: "mandatory",
			when: { question: "products", is: "travel" },
			instructions: "It is submitted when it is complete; no e-mail is needed.",
			needs: [{ document: "sign-up-form" }],
			duration: {
				optimistic: 1,
				likely: 4,
				pessimistic: 8,
				unit: "working hours",
				startsWhen: { event: "you decide to integrate" },
				basis: { assumed: "One form; its questions are not published." },
			},
			basis: { published: "process", at: "Account creation" },
		},
		"send-direct-debit-mandate": {
			title: "E-mail the Direct Debit Mandate",
			actor: "partner",
			requirement: "mandatory",
			when: {
				all: [
					{ question: "region", is: "uk" },
					{ question: "products", is: "travel" },
				],
			},
			instructions:
				"Have ready: account holder, number and sort code, bank and its address, signatures, and your agency's contact details.",
			facts: [
				{
					says: "The form itself asks to be completed by pen and returned by post, the process page asks for e-mail.",
					basis: { published: "direct-debit-form", at: "Instructions" },
				},
				{
					says: "The guarantee on the form: 10 working days' notice of a changed amount or date.",
					basis: { published: "direct-debit-form", at: "Guarantee" },
				},
			],
			needs: [{ document: "direct-debit-mandate" }],
			contact: "uk-partnerships",
			message: "send-uk-forms",
			duration: {
				optimistic: 1,
				likely: 3,
				pessimistic: 8,
				unit: "business days",
				startsWhen: { event: "you decide to integrate" },
				basis: {
					assumed:
						"Signatures of those authorised to sign for the bank account.",
				},
			},
			basis: { published: "process", at: "Account creation" },
		},
		"send-sepa-mandate": {
			title: "E-mail the SEPA Mandate",
			actor: "partner",
			requirement: "mandatory",
			when: {
				all: [
					{ question: "region", is: "europe" },
					{ question: "products", is: "travel" },
				],
			},
			instructions:
				"Have ready: company, address, bank, BIC and IBAN, place, date, signature and company stamp.",
			facts: [
				{
					says: "The form wants your agency number, which may not exist before the account does.",
					basis: { published: "sepa-form", at: "Mandate reference" },
				},
				{
					says: "A debit can be reclaimed within 8 weeks; the fees of a returned debit fall on the payer.",
					basis: { published: "sepa-form", at: "Notes" },
				},
			],
			needs: [{ document: "sepa-mandate" }],
			contact: "european-partnerships",
			message: "send-european-forms",
			duration: {
				optimistic: 1,
				likely: 3,
				pessimistic: 8,
				unit: "business days",
				startsWhen: { event: "you decide to integrate" },
				basis: {
					assumed:
						"Signatures of those authorised to sign for the bank account.",
				},
			},
			basis: { published: "process", at: "Account creation" },
		},
		"clarify-self-bill-agreement": {
			title: "Ask whether a Self Bill Agreement is wanted",
			actor: "partner",
			requirement: "recommended",
			when: { question: "products", is: "travel" },
			instructions:
				"It was required from everyone in 2017 and is no longer mentioned. Ask when you send your mandate; if it is wanted, it travels by e-mail too.",
			needs: [{ document: "self-bill-agreement" }],
			contact: "uk-partnerships",
			duration: {
				optimistic: 0.5,
				likely: 1,
				pessimistic: 3,
				unit: "business days",
				startsWhen: { event: "you send your mandate" },
				basis: { assumed: "A question in the same e-mail." },
			},
			basis: { published: "process-2017", at: "1. Account Creation" },
		},
		"set-up-account": {
			title: "Set up the account and send its details",
			awaited: "our API account and its details",
			actor: "provider",
			requirement: "mandatory",
			after: [
				"complete-sign-up-form",
				"send-direct-debit-mandate",
				"send-sepa-mandate",
				"contact-insurance-team",
			],
			facts: [
				{
					says: "Details and further instructions come as the answer to your forms.",
					basis: { published: "process", at: "Account creation" },
				},
			],
			produces: [
				{ credential: "account" },
				{ information: "Instructions for getting started" },
			],
			contact: "uk-partnerships",
			message: "chase-account",
			duration: {
				optimistic: 4,
				likely: 24,
				pessimistic: 96,
				unit: "hours",
				startsWhen: { done: "complete-sign-up-form" },
				basis: {
					derived:
						"around the aim of 48 hours, which is an aim and not a promise",
					from: [{ source: "process", at: "Account creation" }],
				},
			},
			promise: {
				within: 48,
				unit: "hours",
				startsWhen: { event: "all the information has been received" },
				strength: "aim",
				handIn: "next-working-day",
				basis: { published: "process", at: "Account creation" },
			},
			basis: { published: "process", at: "Account creation" },
		},
		"register-application": {
			title: "Register the application for version 2",
			awaited: "the registration of our application for version 2",
			actor: "provider",
			requirement: "mandatory",
			when: { question: "generation", is: "version-2" },
			after: ["set-up-account"],
			facts: [
				{
					says: "Early access is given by the account manager or by the person who supported your implementation.",
					basis: { published: "version-2", at: "Overview" },
				},
			],
			produces: [{ credential: "application" }],
			contact: "account-manager",
			duration: {
				optimistic: 1,
				likely: 3,
				pessimistic: 10,
				unit: "business days",
				startsWhen: { done: "set-up-account" },
				basis: { assumed: "A beta; no time is published." },
			},
			basis: { published: "version-2", at: "Authentication" },
		},
	},
	basis: { published: "process", at: "Account creation" },
});
