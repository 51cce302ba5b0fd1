import { part } from "../../process/index.ts";
import { contacts } from "./contacts.ts";
import { questions } from "./questions.ts";
import { sources } from "./sources.ts";

export const documents = part.documents(
	{ sources, questions, contacts },
	{
		"application-form": {
			title: "Integration application form",
			kind: "form",
			purpose:
				"Applies for a partnership; the Ecosystem team reviews it and replies.",
			address: "https://www.siteminder.com/integrations/apply-now/#apply-now",
			sendTo: "ecosystem",
			basis: { published: "process", at: "Prerequisites" },
		},
		"partnership-agreement": {
			title: "Partnership agreement",
			kind: "agreement",
			purpose: "The process begins only when it is complete.",
			basis: { published: "process", at: "Prerequisites" },
		},
		"getting-started": {
			title: "Getting Started page of your API",
			kind: "guide",
			purpose: "Lets you prepare the details before the process begins.",
			basis: { published: "process", at: "Initiation, tip" },
		},
		"technical-details": {
			title: "Technical details for the test account",
			kind: "data",
			purpose: "Endpoint, credentials, functions, configuration.",
			sendTo: "partner-integrations",
			basis: { published: "process", at: "Initiation" },
		},
		"development-checklist": {
			title: "Development Checklist",
			kind: "checklist",
			purpose: "All boxes ticked means ready for certification.",
			when: { question: "api", is: "siteconnect" },
			basis: { published: "siteconnect-checklist", at: "Checklist" },
		},
		"certification-guide": {
			title: "Testing and Certification guide of your API",
			kind: "guide",
			purpose: "The scenarios, and how to prepare for them.",
			basis: { published: "process", at: "Certification, tip" },
		},
		"test-results": {
			title: "Documentation and test results",
			kind: "report",
			purpose: "Evidence for the certification.",
			basis: { published: "process", at: "Development; certification" },
		},
		approval: {
			title: "Formal certification approval",
			kind: "report",
			purpose: "Opens the way to production.",
			basis: { published: "process", at: "Certification, key activities" },
		},
		"mapping-sheet": {
			title: "Mapping of rooms and rates of the pilot property",
			kind: "data",
			purpose: "Room and rate codes of the property that is connected first.",
			when: { question: "api", is: "pmsxchange" },
			basis: { published: "wiki-process", at: "Project timeline" },
		},
		"test-access-form": {
			title: "Test Environment Access Form",
			kind: "form",
			purpose:
				"For partners that are certified already and want more functions.",
			basis: { published: "enhance", at: "Request" },
		},
	},
);
