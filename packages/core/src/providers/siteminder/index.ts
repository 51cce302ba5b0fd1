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
import { certification } from "./stages/certification.ts";
import { development } from "./stages/development.ts";
import { initiation } from "./stages/initiation.ts";
import { live } from "./stages/live.ts";
import { production } from "./stages/production.ts";

export const siteminder = defineProcess({
	id: "siteminder",
	provider: "SiteMinder",
	product: "SiteConnect, pmsXchange, Channels Plus and SMX",
	summary:
		"Sign the partnership agreement, confirm the details of your API, build in a test account, pass the scenarios, and go to production, with a pilot property for SiteConnect and pmsXchange.",
	website: "https://www.siteminder.com",
	documentation: "https://developer.siteminder.com",
	checked: "2026-11-20",
	calendar: {
		region: "AU-NSW",
		timeZone: "Australia/Sydney",
		basis: {
			assumed:
				"No calendar is published; the company has its head office in Sydney and teams elsewhere.",
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
			says: "The guide covers new integrations. If you are certified and want more functions, the route is different: a form for the test environment, 2 to 3 weeks for simple additions, 4 to 6 weeks for complex ones with a pilot.",
			basis: { published: "enhance", at: "Timelines" },
		},
		{
			says: "The button “Ask” at the top of each page of the portal leads to an assistant that helps with the guide, the requirements and with trouble.",
			basis: { published: "process", at: "Still have questions?" },
		},
		{
			says: "Programs can ask too: a page's address with “?ask=” and a specific, self-contained question in plain language is answered with excerpts and sources.",
			basis: { published: "process", at: "Agent instructions" },
		},
		{
			says: "For server errors that persist after the retry window, contact the Application Operations team.",
			basis: { published: "http-errors", at: "5xx" },
		},
	],
	prerequisites: {
		"partnership-agreement": {
			title: "A completed partnership agreement with the Ecosystem team",
			explanation:
				"The process begins only then, and the Partner Integrations team makes contact once all agreements are signed and final.",
			document: "partnership-agreement",
			contact: "ecosystem",
			basis: { published: "process", at: "Prerequisites" },
		},
		"apply-first": {
			title: "Not a partner yet? Apply with the integration application form",
			explanation:
				"The Ecosystem team reviews it and replies with the next steps.",
			document: "application-form",
			contact: "ecosystem",
			basis: { published: "process", at: "Prerequisites, not a partner yet" },
		},
		"certified-already": {
			title: "Certified already? Ask for the functions that you want to add",
			explanation:
				"Another, shorter way: the form names your API, the option for new functionality, and the functions.",
			document: "test-access-form",
			basis: { published: "enhance", at: "Request" },
		},
	},
	stages: { initiation, development, certification, production, live },
	liveWith: "mark-as-live",
	claims: {
		overall: {
			says: "Most integrations, from initiation to live; API and complexity make a difference.",
			about: { process: "whole" },
			to: 60,
			unit: "calendar days",
			basis: { published: "process", at: "Integration timeline" },
		},
		initiation: {
			says: "Initiation, when your details are ready; the guide says “days” and not which.",
			about: { stage: "initiation" },
			from: 1,
			to: 3,
			unit: "calendar days",
			basis: { published: "process", at: "Initiation, timeline" },
		},
		development: {
			says: "Development and testing, for most partners, from access to the test account.",
			about: { stage: "development" },
			from: 4,
			to: 6,
			unit: "weeks",
			basis: { published: "process", at: "Development, timeline" },
		},
		certification: {
			says: "Certification, when it is well prepared.",
			about: { stage: "certification" },
			from: 1,
			to: 1,
			unit: "weeks",
			basis: { published: "process", at: "Certification, timeline" },
		},
		production: {
			says: "Production, with a pilot that was prepared in time.",
			about: { stage: "production" },
			from: 1,
			to: 1,
			unit: "weeks",
			when: { question: "api", isOneOf: ["siteconnect", "pmsxchange"] },
			basis: { published: "process", at: "Production, timeline" },
		},
		live: {
			says: "Live, which goes on.",
			about: { stage: "live" },
			basis: { published: "process", at: "Live, timeline" },
		},
	},
	monitors: {
		transactions: {
			title: "Transactions and behaviour in production",
			watches: "Transactions and the behaviour of the system, with real data.",
			by: "partner",
			lasts: "During the production stage; who watches is not published.",
			basis: { published: "process", at: "Production, key activities" },
		},
	},
	risks,
	seasons,
	openQuestions,
	conflicts,
});
