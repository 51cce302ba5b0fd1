import { defineProcess } from "../../process/index.ts";
import { cases } from "./cases.ts";
import { conflicts } from "./conflicts.ts";
import { contacts } from "./contacts.ts";
import { credentials } from "./credentials.ts";
import { documents } from "./documents.ts";
import { messages } from "./messages.ts";
import { openQuestions } from "./open-questions.ts";
import { questions } from "./questions.ts";
import { risks } from "./risks.ts";
import { seasons } from "./seasons.ts";
import { sources } from "./sources.ts";
import { accountCreation } from "./stages/account-creation.ts";
import { certification } from "./stages/certification.ts";
import { development } from "./stages/development.ts";
import { goLive } from "./stages/go-live.ts";
import { kickOffCall } from "./stages/kick-off-call.ts";

export const holidayExtras = defineProcess({
	id: "holiday-extras",
	provider: "Holiday Extras",
	product: "Partner API",
	summary:
		"Apply for an API account and send the mandate of your region, meet your account manager, build against the sandbox, pass a certification call, and go live on an agreed date.",
	website: "https://www.holidayextras.com",
	documentation: "https://github.com/holidayextras/partner-api-docs",
	checked: "2026-11-20",
	calendar: {
		region: "GB-ENG",
		timeZone: "Europe/London",
		basis: {
			assumed:
				"The guide speaks of bank holidays without naming a country; the company is in England.",
		},
	},
	sources,
	questions,
	contacts,
	documents,
	credentials,
	messages,
	cases,
	facts: [
		{
			says: "The process aims to be straightforward, in five simple steps.",
			basis: { published: "process-2017", at: "Integration Process" },
		},
		{
			says: "There are two generations of the API: version 1 serves all products; version 2 is a beta of 2026 that serves parking.",
			basis: { published: "version-2", at: "Overview" },
		},
	],
	prerequisites: {
		"agreement-by-region": {
			title: "Someone authorised to sign a bank mandate for your company",
			explanation:
				"The mandate of your region needs signatures, and the clock for your account starts only when everything has arrived.",
			when: { question: "products", is: "travel" },
			basis: { published: "process", at: "Account creation" },
		},
	},
	stages: {
		"account-creation": accountCreation,
		"kick-off-call": kickOffCall,
		development,
		certification,
		"go-live": goLive,
	},
	liveWith: "switch-to-live",
	claims: {
		account: {
			says: "The account within 48 hours of all information.",
			about: { task: "set-up-account" },
			to: 48,
			unit: "hours",
			basis: { published: "process", at: "Account creation" },
		},
	},
	monitors: {
		"from-day-one": {
			title: "Monitoring from the first day",
			watches: "How the integration runs, together with reporting.",
			by: "provider",
			basis: { published: "process", at: "Go live" },
		},
	},
	risks,
	seasons,
	openQuestions,
	conflicts,
});
