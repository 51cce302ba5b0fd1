import { defineProcess } from "../../process/index.ts";
import { cases } from "./cases.ts";
import { conflicts } from "./conflicts.ts";
import { contacts } from "./contacts.ts";
import { credentials } from "./credentials.ts";
import { documents } from "./documents.ts";
import { messages } from "./messages.ts";
import { openQuestions } from "./open-questions.ts";
import { parties } from "./parties.ts";
import { questions } from "./questions.ts";
import { risks } from "./risks.ts";
import { seasons } from "./seasons.ts";
import { sources } from "./sources.ts";
import { acceptanceTests } from "./stages/acceptance-tests.ts";
import { activation } from "./stages/activation.ts";
import { development } from "./stages/development.ts";
import { kickOff } from "./stages/kick-off.ts";
import { operation } from "./stages/operation.ts";
import { sandboxAccess } from "./stages/sandbox-access.ts";

export const docplanner = defineProcess({
	id: "docplanner",
	provider: "Docplanner",
	product: "Integrations API 1.14",
	summary:
		"Get sandbox access, meet a specialist, build mapping, bookings and schedules, pass the acceptance tests in a joint session, and activate the integration clinic by clinic.",
	website: "https://www.docplanner.com",
	documentation: "https://integrations.docplanner.com/guide/",
	checked: "2026-11-20",
	calendar: {
		region: "PL",
		timeZone: "Europe/Warsaw",
		basis: {
			assumed:
				"No times and no calendar are published; the company was founded in Poland.",
		},
	},
	sources,
	questions,
	parties,
	contacts,
	documents,
	credentials,
	messages,
	cases,
	facts: [
		{
			says: "The API serves makers of medical software that clinics use.",
			basis: { published: "reference-draft", at: "Welcome" },
		},
	],
	prerequisites: {
		"software-for-clinics": {
			title: "Software that clinics use to keep their calendars",
			basis: { published: "reference-draft", at: "Welcome" },
		},
	},
	stages: {
		"sandbox-access": sandboxAccess,
		"kick-off": kickOff,
		development,
		"acceptance-tests": acceptanceTests,
		activation,
		operation,
	},
	liveWith: "feed-calendar",
	monitors: {
		"push-endpoint": {
			title: "Pings of the PUSH endpoint",
			watches: "Every endpoint that is used for pushes.",
			by: "provider",
			every: { amount: 5, unit: "minutes" },
			passes: "Every answer except a server error (5xx).",
			alert: {
				afterFailures: 3,
				goesTo: "The mailbox that was named in the kick-off meeting.",
			},
			lasts: "All the time.",
			when: { question: "notifications", is: "push" },
			facts: [
				{
					says: "At least ten minutes pass between the first and the third failed ping.",
					basis: {
						derived: "two intervals of 5 minutes",
						from: [{ source: "process-draft", at: "Blackbox tests" }],
					},
				},
				{
					says: "Partners who only pull are not watched in this way.",
					basis: {
						derived: "the text speaks of endpoints of the push model only",
						from: [{ source: "process-draft", at: "Blackbox tests" }],
					},
				},
			],
			basis: { published: "process-draft", at: "Blackbox tests" },
		},
		"blackbox-tests": {
			title: "Blackbox tests",
			watches:
				"The quality of the integrated software, by hand and automatically.",
			by: "provider",
			lasts: "From time to time; the rhythm is not published.",
			basis: { published: "process-draft", at: "Blackbox tests" },
		},
	},
	risks,
	seasons,
	openQuestions,
	conflicts,
});
