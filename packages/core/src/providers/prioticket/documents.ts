import { part } from "../../process/index.ts";
import { contacts } from "./contacts.ts";
import { sources } from "./sources.ts";

export const documents = part.documents(
	{ sources, contacts },
	{
		"access-request": {
			title: "Access request",
			kind: "form",
			purpose: "Asks for credentials for the staging environment.",
			sendTo: "service-desk",
			basis: { published: "integration-process", at: "Step 1" },
		},
		"supplier-portfolio": {
			title: "Product portfolio of your suppliers",
			kind: "data",
			purpose:
				"Tells Prioticket what you want to sell, so that the guidance and the script fit your business.",
			sendTo: "service-desk",
			basis: { published: "integration-process", at: "Step 1" },
		},
		"api-documentation": {
			title: "API documentation",
			kind: "guide",
			purpose: "Best practices, sample requests and the reference.",
			address: "https://docs.prioticket.com",
			basis: {
				published: "integration-process",
				at: "Step 1, you will receive",
			},
		},
		"script-template": {
			title: "Certification script template",
			kind: "script",
			purpose:
				"Lists mandatory and optional test cases; your scope is defined against it.",
			basis: {
				published: "integration-process",
				at: "Step 1, you will receive",
			},
		},
		"certification-request": {
			title: "API Certification Request",
			kind: "form",
			purpose: "Declares development finished and starts the certification.",
			sendTo: "service-desk",
			basis: { published: "integration-process", at: "Closing notes" },
		},
		"certification-script": {
			title: "Customised certification script",
			kind: "script",
			purpose: "The test cases for the product portfolios of your suppliers.",
			basis: {
				published: "integration-process",
				at: "Step 3, you will receive",
			},
		},
		questionnaire: {
			title: "Post-certification questionnaire",
			kind: "questionnaire",
			purpose:
				"Tells how you will use the API and who to call, so that production is set up to fit.",
			basis: { published: "integration-process", at: "Step 4" },
		},
	},
);
