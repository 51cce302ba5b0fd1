import { part } from "../../../process/index.ts";
import { known } from "../known.ts";

export const operation = part.stage(known, "operation", {
	title: "Operation",
	phase: "operate",
	goal: "Keep the quality of integrated software high.",
	exit: "None: it goes on for as long as the integration runs.",
	tasks: {
		"run-blackbox-tests": {
			title: "Run blackbox tests",
			awaited: "the results of the blackbox tests",
			actor: "provider",
			requirement: "mandatory",
			after: ["feed-calendar"],
			facts: [
				{
					says: "They run both by hand and automatically.",
					basis: { published: "process-draft", at: "Blackbox tests" },
				},
			],
			duration: {
				optimistic: 1,
				likely: 2,
				pessimistic: 5,
				unit: "business days",
				startsWhen: { event: "Docplanner decides to test" },
				basis: { assumed: "How long one takes is not published." },
			},
			basis: { published: "process-draft", at: "Blackbox tests" },
		},
		"join-blackbox-session": {
			title: "Join a shared session when a specialist asks for one",
			actor: "partner",
			with: ["provider"],
			requirement: "mandatory",
			after: ["run-blackbox-tests"],
			instructions: "It makes sure that all flows work.",
			contact: "specialist",
			duration: {
				optimistic: 1,
				likely: 2,
				pessimistic: 4,
				unit: "working hours",
				startsWhen: { event: "a specialist asks" },
				basis: { assumed: "One meeting." },
			},
			basis: { published: "process-draft", at: "Blackbox tests" },
		},
		"react-to-alerts": {
			title: "Bring the endpoint back when the alert comes",
			actor: "partner",
			requirement: "mandatory",
			when: { question: "notifications", is: "push" },
			after: ["feed-calendar"],
			contact: "alert-mailbox",
			duration: {
				optimistic: 1,
				likely: 2,
				pessimistic: 24,
				unit: "hours",
				startsWhen: { event: "the alert arrives" },
				basis: { assumed: "An outage of one endpoint." },
			},
			basis: {
				derived: "an alert goes out after three failed pings",
				from: [{ source: "process-draft", at: "Blackbox tests" }],
			},
		},
	},
	basis: { published: "process-draft", at: "Blackbox tests" },
});
