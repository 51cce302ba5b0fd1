import { part } from "../../process/index.ts";
import { questions } from "./questions.ts";
import { sources } from "./sources.ts";

export const contacts = part.contacts(
	{ sources, questions },
	{
		ecosystem: {
			title: "Ecosystem team",
			for: "Becoming a partner, and the partnership agreement.",
			address: "https://www.siteminder.com/integrations/apply-now/#apply-now",
			basis: { published: "process", at: "Prerequisites" },
		},
		"partner-integrations": {
			title: "Partner Integrations team",
			for: "Everything from initiation to production.",
			address: "https://www.siteminder.com/partners-contact/",
			basis: { published: "process", at: "Prerequisites; initiation" },
		},
		"integration-support": {
			title: "Integration Support",
			for: "Questions that the documentation and its Ask button leave open.",
			basis: { published: "process", at: "Still have questions?" },
		},
		"ongoing-support": {
			title: "Support teams after launch",
			for: "Scaling to further properties, and troubleshooting.",
			basis: { published: "process", at: "Live" },
		},
		"smx-activation": {
			title: "SMX activation",
			for: "Activating properties for an application.",
			when: { question: "api", is: "smx" },
			basis: { published: "smx-certification", at: "Activation" },
		},
	},
);
