import { part } from "../../process/index.ts";
import { questions } from "./questions.ts";
import { sources } from "./sources.ts";

export const contacts = part.contacts(
	{ sources, questions },
	{
		integrations: {
			title: "Docplanner integrations team",
			for: "Scheduling the kick-off, credentials for a clinic, missing services, higher rate limits.",
			email: "integrations@docplanner.com",
			basis: {
				published: "process-draft",
				at: "Getting sandbox access; activation",
			},
		},
		specialist: {
			title: "Your Docplanner specialist",
			for: "The kick-off meeting, the project plan, the joint session of the acceptance tests, shared sessions of the blackbox tests.",
			basis: {
				published: "process-draft",
				at: "Getting sandbox access; acceptance tests",
			},
		},
		"customer-success": {
			title: "The clinic's Customer Success specialist",
			for: "Activation on the clinic's side, and online payments. The clinic makes contact.",
			basis: {
				published: "process-draft",
				at: "Activation directly with the customer",
			},
		},
		"local-specialists": {
			title: "Local Docplanner specialists",
			for: "Help with the first activations.",
			basis: { published: "calendars", at: "First synchronisation" },
		},
		"alert-mailbox": {
			title: "Your own mailbox for alerts",
			for: "Docplanner writes to it when your push endpoint stops answering.",
			when: { question: "notifications", is: "push" },
			basis: { published: "process-draft", at: "Blackbox tests" },
		},
	},
);
