import { part } from "../../process/index.ts";
import { questions } from "./questions.ts";
import { sources } from "./sources.ts";

export const contacts = part.contacts(
	{ sources, questions },
	{
		"uk-partnerships": {
			title: "UK Partnerships team",
			for: "Forms of UK partners; references of live test bookings.",
			email: "sales@holidayextras.com",
			basis: { published: "process", at: "Account creation" },
		},
		"european-partnerships": {
			title: "European Partnerships team",
			for: "Forms of European partners.",
			email: "hxapi-contact@holidayextras.de",
			when: { question: "region", is: "europe" },
			basis: { published: "process", at: "Account creation" },
		},
		"insurance-team": {
			title: "Insurance Team",
			for: "Everything about insurance products, before anything else.",
			email: "travelinsurance@holidayextras.com",
			when: { question: "products", is: "insurance" },
			basis: { published: "process", at: "Account creation, insurance" },
		},
		"account-manager": {
			title: "Your Account Manager",
			for: "The whole integration: kick-off, queries, certification, going live.",
			basis: { published: "process", at: "Kick off call" },
		},
		"integration-support": {
			title: "Integration contact for version 2",
			for: "Problems that remain after three retries; quote the trace id.",
			when: { question: "generation", is: "version-2" },
			basis: { published: "version-2", at: "Problems" },
		},
	},
);
