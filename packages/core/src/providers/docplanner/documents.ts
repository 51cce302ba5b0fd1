import { part } from "../../process/index.ts";
import { contacts } from "./contacts.ts";
import { questions } from "./questions.ts";
import { sources } from "./sources.ts";

export const documents = part.documents(
	{ sources, contacts, questions },
	{
		"sandbox-form": {
			title: "Contact form for sandbox access",
			kind: "form",
			purpose: "Asks for a set of credentials for the sandbox.",
			basis: { published: "process-draft", at: "Getting sandbox access" },
		},
		"project-plan": {
			title: "Project plan",
			kind: "guide",
			purpose: "The next steps, agreed in the kick-off meeting.",
			basis: { published: "process-draft", at: "Getting sandbox access" },
		},
		"context-map": {
			title: "Context map of resources",
			kind: "data",
			purpose:
				"Shows which of your records corresponds to which resource of Docplanner.",
			basis: { published: "resources", at: "Context map" },
		},
		"test-protocol": {
			title: "Testing protocol",
			kind: "script",
			purpose:
				"What the specialist walks through with you in the joint session.",
			basis: { published: "process-draft", at: "Acceptance tests" },
		},
		"clinic-approval": {
			title: "Approval of the clinic",
			kind: "agreement",
			purpose: "Lets Docplanner give the clinic's credentials to you.",
			when: { question: "activation-route", is: "partner" },
			basis: {
				published: "process-draft",
				at: "Activation on the software level",
			},
		},
		"facility-instruction": {
			title: "Written instruction of the customer",
			kind: "agreement",
			purpose: "Names the facilities that are attached to the API client.",
			sendTo: "integrations",
			basis: { published: "resources", at: "Facilities" },
		},
	},
);
