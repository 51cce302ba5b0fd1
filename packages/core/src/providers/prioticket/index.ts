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
import { goLive } from "./stages/go-live.ts";
import { liveTesting } from "./stages/live-testing.ts";
import { requestAccess } from "./stages/request-access.ts";
import { scopingAndDevelopment } from "./stages/scoping-and-development.ts";

export const prioticket = defineProcess({
	id: "prioticket",
	provider: "Prioticket",
	product: "Distributor API 3.8",
	summary:
		"Ask for staging access, build the features that you need, pass the cases of a script made for your suppliers, answer a questionnaire, and let suppliers open their products to your Distributor ID.",
	website: "https://www.prioticket.com",
	documentation: "https://docs.prioticket.com",
	checked: "2026-11-20",
	calendar: {
		region: "NL",
		timeZone: "Europe/Amsterdam",
		basis: {
			assumed:
				"The guide counts business days and names no calendar; the company is Dutch.",
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
			says: "Some suppliers ask for credentials of their own, so a partner may hold several sets at once; development, certification, supplier and production sets are distinct.",
			basis: {
				published: "integration-process",
				at: "Step 3, credential management",
			},
		},
		{
			says: "The documentation also has a changelog, release notes, a roadmap, a Postman collection, specifications of versions 3.5 to 3.8, a comparison with OCTO, and a status dashboard.",
			basis: { published: "integration-process", at: "Navigation of the site" },
		},
	],
	prerequisites: {
		"supplier-agreements": {
			title: "Commercial agreements with the suppliers you want to sell",
			explanation:
				"Suppliers enable products for your Distributor ID on the basis of these agreements. They are made outside Prioticket, and they take time: begin early.",
			basis: {
				published: "integration-process",
				at: "Step 4, Distributor ID usage",
			},
		},
	},
	stages: {
		"request-access": requestAccess,
		"scoping-and-development": scopingAndDevelopment,
		certification,
		"go-live": goLive,
		"live-testing": liveTesting,
	},
	liveWith: "enable-products",
	claims: {
		access: {
			says: "Documentation and credentials within 5 business days.",
			about: { stage: "request-access" },
			to: 5,
			unit: "business days",
			basis: {
				published: "integration-process",
				at: "Step 1, processing time",
			},
		},
		review: {
			says: "Each round of review within 5 business days.",
			about: { task: "review-certification" },
			to: 5,
			unit: "business days",
			basis: {
				published: "integration-process",
				at: "Step 3, certification review time",
			},
		},
	},
	monitors: {
		"error-rates": {
			title: "Error rates after launch",
			watches: "Initial error rates and the behaviour of the whole system.",
			by: "provider",
			alert: { goesTo: "The API support contact from the questionnaire." },
			lasts: "The first weeks in production.",
			basis: {
				published: "integration-process",
				at: "Step 5, post-launch monitoring",
			},
		},
	},
	risks,
	seasons,
	openQuestions,
	conflicts,
});
